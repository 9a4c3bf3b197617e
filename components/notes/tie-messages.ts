/** Words for what a note is tied to; apart from the rest, which the frame of the panel has no use for. */
export const tieMessages = {
  recordOf: (model: string) => `${model} record`,
};
