/** All of an error that a log may hold: its texts can carry what the user wrote. */
export const errorName = (cause: unknown): string => (cause instanceof Error ? cause.name : 'error');
