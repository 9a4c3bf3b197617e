import type { Understanding } from './types';

type ApiCall = Pick<Understanding, 'method' | 'path' | 'code'>;

/** A path as the API has them: after a method, a space or the host, and beginning with a word. */
const path =
  /(?:^|[\s"'`(]|api[\w-]*\.planhat(?:demo)?\.com|analytics\.planhat\.com)(\/[a-z][\w-]*(?:\/[\w{}<>:-]+)*)/i;
const method = /\b(GET|POST|PUT|PATCH|DELETE)\b/;
/** Lower case is a word like any other, unless a path follows or it is called a request. */
const methodAsWord =
  /\b(get|post|put|patch|delete)(?=\s+(?:(?:to|on|against)\s+)?\/[a-z]|(?:\s+|-)(?:request|call)s?\b)/i;

const counted =
  '(?:companies|company|customers?|accounts?|rows?|records?|contacts?|end ?users?|users?|mails?|emails?|requests?|calls?|events?|metrics?|licen[cs]es?|tasks?|days?|hours?|minutes?|people|of|per|a|items?|lines?|percent|%|mb|kb|chars|characters|executions?|credits?|steps?|€|eur|usd|dollars?)';
const telling =
  '(?:http|error|errors|status|code|codes|a|an|returns?|returned|answers?|answered|gives?|gave|gets?|got|getting|throws?|threw|with|says?|response|back|receiving|receive|sends?|see)';

/** Numbers that are hardly anything but a status. */
const rareStatus = new RegExp(
  `(?<![\\d.,/:#-])(206|40[1-9]|41[0-9]|42[29]|50[2-4])s?(?![\\d.,]*\\d|\\s*${counted}\\b)`,
  'i',
);
/** Round ones are often counts: something must say that they are a status. */
const roundStatus = new RegExp(
  `\\b${telling}\\s+(?:is\\s+|of\\s+|as\\s+|code\\s+|status\\s+)?(20[014]|400|500)s?(?!\\s*${counted}\\b)(?![\\d.,]*\\d)|(?<![\\d.,])(20[014]|400|500)\\s+(?:error|response|status|ok|bad request|internal|but\\b)`,
  'i',
);
const named: readonly [RegExp, string][] = [
  [/too many requests/i, '429'],
  [/\bunauthori[sz]ed\b/i, '401'],
  [/\bforbidden\b/i, '403'],
];
/** `REQUEST_LIMIT_EXCEEDED`: capitals alone are the functions of formulas (`DAYS_SINCE`) and fields (`EXTERNAL_ID`), too. */
const errorName =
  /\b(?=[A-Z_]*(?:ERROR|EXCEPTION|INVALID|LIMIT|EXCEEDED|DENIED|FORBIDDEN|UNAUTHORI[SZ]ED|INSUFFICIENT|FAIL|NOT_|MISSING|REQUIRED|DUPLICATE|UNABLE|CANNOT|TIMEOUT|TOO_|DELETED|EXPIRED|CONFLICT))[A-Z]{3,}(?:_[A-Z]+)+\b|(?<=\b(?:error|exception|code)(?: code)?:? )[A-Z]{3,}(?:_[A-Z]+)+\b/;

/** The API call and the error code that a question names. */
export function readApi(question: string): ApiCall {
  const foundPath = path.exec(question)?.[1] ?? null;
  return {
    method: (method.exec(question)?.[1] ?? methodAsWord.exec(question)?.[1] ?? null)?.toUpperCase() ?? null,
    path: foundPath,
    code: codeIn(question),
  };
}

function codeIn(question: string): string | null {
  const round = roundStatus.exec(question);
  return (
    rareStatus.exec(question)?.[1] ??
    round?.[1] ??
    round?.[2] ??
    errorName.exec(question)?.[0] ??
    named.find(([pattern]) => pattern.test(question))?.[1] ??
    null
  );
}
