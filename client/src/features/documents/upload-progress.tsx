// How far the files are that are being handed in to this meeting.
import { UploadFiles } from '../../ui';
import { useUploadQueue } from './use-upload-queue';

/** Nothing while no file was handed in. */
export const UploadProgress = () => <UploadFiles {...useUploadQueue()} />;
