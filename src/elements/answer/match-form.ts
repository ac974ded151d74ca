import { html, nothing } from "lit";
import { plainText } from "../../deck/index.ts";
import { kindOf, type MatchQuestion, rightsOf } from "../../quiz/index.ts";
import { type AnswerForm, inline, markWords } from "./answer-form.ts";
import { keepKeys } from "./keep-keys.ts";

/** For each row a list to choose its right side from. */
export const matchForm: AnswerForm<MatchQuestion> = {
  draw(question, answer, host) {
    const prompt = kindOf(question).prompt(question);
    if (prompt.form !== "match") return html``;
    const rights = rightsOf(question);
    const matched = answer?.kind === "match" ? answer.matched : [];
    const [left = "", right = ""] = prompt.headings;
    return html`
      <table class="match">
        <thead><tr><th scope="col">${inline(left)}</th><th scope="col">${inline(right)}</th></tr></thead>
        <tbody>${question.pairs.map((pair, row) => {
          const given = rights[matched[row] ?? -1];
          const isRight = given === pair.right;
          const decoy = question.decoys?.find(({ text }) => text === given);
          const said = decoy?.feedback && !isRight ? decoy.feedback : pair.feedback;
          return html`<tr class=${!answer ? "" : isRight ? "right" : "wrong"}>
            <th scope="row">${inline(pair.left)}</th>
            <td>${
              answer
                ? html`<span class="text">${inline(pair.right)} <strong class="tag">${markWords(isRight).split(" ")[0]} ${isRight ? "Right" : `You chose: ${plainText(given ?? "nothing")}`}</strong>
                    ${said ? html`<span class="feedback">${inline(said)}</span>` : nothing}</span>`
                : html`<select
                    name="match"
                    aria-label=${plainText(pair.left)}
                    @keydown=${keepKeys}
                    @change=${() => host.touched()}
                  >
                    <option value="">Choose…</option>
                    ${prompt.choices.map(({ index, text }) => html`<option value=${index}>${plainText(text)}</option>`)}
                  </select>`
            }</td>
          </tr>`;
        })}</tbody>
      </table>
    `;
  },

  read(form) {
    const given = form.getAll("match").map(String);
    if (given.some((value) => value === "")) return "Choose something for every row first.";
    return { kind: "match", matched: given.map(Number) };
  },

  parts: ({ pairs }) => ({ count: pairs.length, name: "rows matched" }),

  tell: () => "",
};
