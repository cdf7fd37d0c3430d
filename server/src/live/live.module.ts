// Delivery: sockets, snapshots, changes.
import { Module } from '@nestjs/common';
import { ChangesController } from './changes.controller.js';
import { ConnectedPeople } from './connected-people.js';
import { Deliverer } from './deliverer.js';
import { LiveGateway } from './live.gateway.js';
import { LongPolls } from './long-polls.js';
import { Snapshots } from './snapshots.js';

@Module({
  controllers: [ChangesController],
  providers: [ConnectedPeople, Deliverer, LiveGateway, LongPolls, Snapshots],
  exports: [Deliverer, Snapshots],
})
export class LiveModule {}
