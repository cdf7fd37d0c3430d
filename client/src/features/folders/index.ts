// The door of this folder for places.
export { readingUrl } from './describe-file';
export { FolderFiles } from './folder-files';
export { useMyFolders } from './use-my-folders';
