/** County numbers of a scope "county:09,10"; empty for any other scope. */
export const countiesInScope = (scope: string): readonly string[] => (scope.startsWith('county:') ? scope.slice(7).split(',') : [])
