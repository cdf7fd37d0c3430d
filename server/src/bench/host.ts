// Our server under a bench: the real application on a database in a temporary folder, with a meeting of the size asked for.
import { AppUnderTest } from '../testing/app-under-test.js';
import { prepareRoom, type Room, type RoomOrder } from './room.js';

process.once('message', (order: RoomOrder) => {
  void start(order).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});

async function start(order: RoomOrder): Promise<void> {
  const app = await AppUnderTest.startRunning();
  process.once('disconnect', () => void app.close().then(() => process.exit(0)));
  const room: Room = await prepareRoom(app, order);
  process.send?.(room);
}
