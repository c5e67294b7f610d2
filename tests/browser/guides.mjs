// Guides that the journeys serve in place of the Ontario one: small, wrong, or enormous.

const EXIT = { url: "https://weather.gc.ca/" };

// The smallest guide that makes sense, with whatever a test puts over it.
export function smallGuide(over = {}) {
  return {
    schema: 1,
    id: "small",
    locale: "en-CA",
    jurisdiction: "CA-ON",
    title: "A small guide",
    review: { by: "A reviewer", on: "2026-11-20", due: "2099-05-20", overdue: "warn" },
    exit: EXIT,
    emergency: { text: "In danger right now? Call 911.", phone: "911" },
    questions: [
      {
        id: "first",
        text: "Is it raining?",
        choose: "one",
        options: [
          { id: "yes", text: "Yes" },
          { id: "no", text: "No", unsure: true },
        ],
      },
    ],
    outcomes: [{ id: "general", headline: "Take an umbrella." }],
    sections: [{ id: "why", title: "Why", blocks: [{ paragraph: "It may rain later." }] }],
    helplines: [
      {
        id: "line",
        name: "A line",
        phone: "+18885792888",
        audience: "anyone",
        source: "https://www.ontario.ca/",
        verified: "2026-11-20",
      },
    ],
    ...over,
  };
}

// A guide of so many questions, each with a section of its own that its first option lets in, and so many sections.
export function hugeGuide(questions, sections) {
  const number = (count, make) => Array.from({ length: count }, (_, index) => make(index));
  return smallGuide({
    questions: number(questions, (index) => ({
      id: `q${index}`,
      text: `Question of the guide ${index}`,
      choose: "one",
      options: [
        { id: "yes", text: "Yes" },
        { id: "no", text: "No", unsure: true },
      ],
    })),
    sections: number(sections, (index) => ({
      id: `s${index}`,
      title: `Section ${index}`,
      when: { [`q${index % questions}`]: "yes", [`q${(index * 7) % questions}`]: ["yes", "no"] },
      blocks: [{ paragraph: `What there is to say about ${index}. `.repeat(10) }],
    })),
  });
}
