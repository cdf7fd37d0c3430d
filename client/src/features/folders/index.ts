// The door of this folder for places.
export { originalUrl, readingUrl } from './describe-file';
export { FolderFiles } from './folder-files';
export { KeepDocument } from './keep-document';
export { TakeFromFolder } from './take-from-folder';
export { useMyFolders } from './use-my-folders';
