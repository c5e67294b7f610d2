// The order in which results are visited: each as few changed answers from the one before as a walk down the tree of answers allows.
// The widget keeps later answers when an earlier one changes, so a branch is entered where the last one was left.

window.route = (results) => {
  const tree = { branches: new Map(), leaf: null };
  for (const result of results) {
    let node = tree;
    for (const [question, places] of result.answers) {
      const key = `${question} ${places}`;
      if (!node.branches.has(key)) node.branches.set(key, { question, places, branches: new Map(), leaf: null });
      node = node.branches.get(key);
    }
    node.leaf = result;
  }

  const last = new Map();
  const distance = ({ question, places }) => {
    const before = last.get(question) ?? [];
    return places.filter((place) => !before.includes(place)).length + before.filter((place) => !places.includes(place)).length;
  };
  const order = [];
  (function visit(node) {
    if (node.leaf) order.push(node.leaf);
    const left = new Set(node.branches.values());
    while (left.size) {
      const near = [...left].reduce((best, branch) => (distance(branch) < distance(best) ? branch : best));
      left.delete(near);
      last.set(near.question, near.places);
      visit(near);
    }
  })(tree);
  return order;
};
