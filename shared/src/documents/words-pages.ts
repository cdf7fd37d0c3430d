// How Vietnamese texts name a page or a run of pages.

/** Groups: the first page; the last one where a run is named. Letters or digits right before or after make it another word. */
export const pageWords =
  /(?<![\p{L}\p{N}])(?:trang|tr\.)\s*(?:số\s+)?(\d{1,4})(?:\s*(?:-|–|—|đến)\s*(?:trang\s*|tr\.\s*)?(\d{1,4}))?(?![\p{L}\p{N}])/giu;
