import { restrictions } from './restrictions.mjs'

/** @param {import('./restrictions.mjs').Restriction} restriction @returns {import('eslint').Rule.RuleModule} */
function ruleOf({ selectors, message }) {
  return {
    meta: { type: 'problem', schema: [] },
    create: (context) =>
      Object.fromEntries(
        selectors.map((selector) => [
          selector,
          (/** @type {import('eslint').Rule.Node} */ node) => context.report({ node, message }),
        ]),
      ),
  }
}

/** Turning a rule off needs a reason, after two dashes. @type {import('eslint').Rule.RuleModule} */
const explainDisable = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    Program: () => {
      for (const comment of context.sourceCode.getAllComments()) {
        if (!/^\s*eslint-disable/.test(comment.value) || /\s--\s+\S/.test(comment.value)) continue
        if (comment.loc)
          context.report({ loc: comment.loc, message: 'Say why: eslint-disable… rule -- reason' })
      }
    },
  }),
}

export const plugin = {
  rules: {
    'explain-disable': explainDisable,
    ...Object.fromEntries(restrictions.map((restriction) => [restriction.name, ruleOf(restriction)])),
  },
}

/** One configuration per restriction: on where it applies, off where the one exception is. */
export const restrictionConfigs = restrictions.map(({ name, files, except = [] }) => ({
  files,
  ignores: except,
  plugins: { relasi: plugin },
  rules: { [`relasi/${name}`]: /** @type {const} */ ('error') },
}))
