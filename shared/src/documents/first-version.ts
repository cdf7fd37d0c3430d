// A document whose file has only just come in, as far as versions, readers and reviews go. Its description is not here.

/** Nobody has looked it over, and nobody is asked to. */
export const unreviewed = () => ({
  reviewState: 'unreviewed' as const,
  ...{ reviewerId: null, reviewedBy: null, reviewedAt: null, reviewNote: null },
});

/** `by`: the participant who handed it in, at `at` (epoch ms). */
export const firstVersion = (at: number, by: string | null) => ({
  ...{ readerIds: null, internal: false, recall: false, recalledAt: null },
  ...unreviewed(),
  ...{ addedAt: at, versionNumber: 1, versionAt: at, versionBy: by, versionNote: '' },
});
