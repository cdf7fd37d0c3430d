// What stands in place of the title of an item for those who may not know what it is about.
export const hiddenTitle = 'Nội dung họp riêng';
