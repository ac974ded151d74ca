/** The style and the faces of formulas, which come with what draws them. */
import "katex/dist/katex.min.css";
