// Sites of an online meeting.
import { Module } from '@nestjs/common';
import { Capability } from '../kernel/capability.js';
import { SiteRow } from './site.entity.js';

@Module({})
@Capability({ tables: [SiteRow] })
export class SitesModule {}
