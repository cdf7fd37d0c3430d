// A lint rule: an effect returns nothing or the function that cleans up after it. React calls whatever else comes back, and what looks
// like nothing today (scrollIntoView, focus) is a promise in the next browser: then the page breaks when the effect is taken back.
const EFFECTS = new Set(['useEffect', 'useLayoutEffect', 'useInsertionEffect']);

const nameOf = ({ callee }) => (callee.type === 'MemberExpression' ? callee.property : callee).name;

export const effectReturns = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { other: 'An effect returns nothing or its cleanup: write { …; } around this.' },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const isCleanup = (node) => {
      const type = services.getTypeAtLocation(node);
      const parts = type.isUnion() ? type.types : [type];
      return parts.every(
        (part) =>
          part.getCallSignatures().length > 0 ||
          services.program.getTypeChecker().getUndefinedType() === part,
      );
    };
    const check = (node) => {
      const isNothing = node.type === 'UnaryExpression' && node.operator === 'void';
      if (!isNothing && !isCleanup(node)) context.report({ node, messageId: 'other' });
    };
    const isEffect = (node) =>
      node.parent.type === 'CallExpression' &&
      node.parent.arguments[0] === node &&
      EFFECTS.has(nameOf(node.parent));
    const around = [];
    const enter = (node) => {
      around.push(node);
      if (isEffect(node) && node.body.type !== 'BlockStatement') check(node.body);
    };
    const leave = () => around.pop();
    return {
      ArrowFunctionExpression: enter,
      FunctionExpression: enter,
      FunctionDeclaration: enter,
      ReturnStatement({ argument }) {
        if (argument && isEffect(around.at(-1))) check(argument);
      },
      'ArrowFunctionExpression:exit': leave,
      'FunctionExpression:exit': leave,
      'FunctionDeclaration:exit': leave,
    };
  },
};
