package callback

import (
	"cmp"
	"errors"
	"slices"
	"strings"
	"sync"

	"github.com/mperrno/errno"
	"github.com/mperrno/errno/internal/input"
)

// A phrase is what the text of a failure can be: a known text, the message of an older
// errCode, a published message or a word.
type phrase struct {
	// parts are a text in lower case, split at each '*', which stands for any characters:
	// "timeout*" fits a text that starts with the word, and "*timeout*" one that has it anywhere.
	parts []string
	apis  string // the APIs that say it, as in family.apis; "" for any
	row   *errno.Entry
	size  int        // bytes of the parts, and of a word how telling it is
	vague bool       // whether it tells only the condition where an API says it
	group *wordGroup // whose word it is, or nil
}

// maxGap is how many bytes a '*' within a phrase that can stand anywhere stands for, so
// that it does not join two errors.
const maxGap = 16

// keySize is how many bytes a phrase has before its first '*': at least so many.
const keySize = 3

// A phraseMap holds phrases by their first keySize bytes.
type phraseMap map[string][]phrase

// match returns the phrase that the layers of a text of api say, or nil. The first layer that says
// something decides.
func match(p errno.Platform, api string, texts []string) *phrase {
	for _, text := range texts {
		if best := phrasesOf(p).match(api, text); best != nil {
			return best
		}
	}
	return nil
}

// match returns the best of the phrases that text fits: those of the API count before others,
// and then the longest. What is denied does not count.
func (x *phrases) match(api, text string) *phrase {
	best := x.starts.match(nil, api, text, 0, maxText)
	for i := range text {
		// A word starts here. Each Chinese character can start one.
		if text[i] != ' ' && (i == 0 || !input.IsWord(text[i-1]) || !input.IsWord(text[i])) {
			best = x.inside.match(best, api, text, i, maxGap)
		}
	}
	return best
}

// match returns the phrase that text[i:] fits, if it beats the best one.
func (m phraseMap) match(best *phrase, api, text string, i, gap int) *phrase {
	list := m[firstBytes(text[i:], keySize)]
	for j := range list {
		ph := &list[j]
		if ph.beats(best) && ph.fits(text[i:], gap) && (ph.apis == "" || hasAPI(ph.apis, api)) && !isNegated(text[:i]) {
			best = ph
		}
	}
	return best
}

func (ph *phrase) beats(other *phrase) bool {
	if other == nil || (ph.apis == "") != (other.apis == "") {
		return other == nil || ph.apis != ""
	}
	return ph.size > other.size
}

// fits reports whether text is what ph says, in which a '*' stands for at most gap bytes, and
// at its end for any number.
func (ph *phrase) fits(text string, gap int) bool {
	text, ok := strings.CutPrefix(text, ph.parts[0])
	for i := 1; ok && i < len(ph.parts); i++ {
		part := ph.parts[i]
		if part == "" {
			return endsWord(ph.parts[i-1], text)
		}
		at := strings.Index(firstBytes(text, gap+len(part)), part)
		if at < 0 || at > 0 && isLetter(text[at-1]) && isLetter(part[0]) {
			return false
		}
		text = text[at+len(part):]
	}
	return ok && text == ""
}

func isLetter(b byte) bool { return 'a' <= b && b <= 'z' }

// endsWord reports whether rest does not go on with a word that head ends in, as a
// file's name does after a dot.
func endsWord(head, rest string) bool {
	rest = strings.TrimPrefix(rest, ".")
	return rest == "" || !input.IsWord(head[len(head)-1]) || !input.IsWord(rest[0])
}

// phrases holds what texts of a platform can say. It is filled on first use.
type phrases struct {
	once           sync.Once
	starts, inside phraseMap // inside holds those that start with a '*', without it
}

var weChatPhrases, feishuPhrases, wordPhrases phrases

func phrasesOf(p errno.Platform) *phrases {
	x, table := &weChatPhrases, errno.PlatformWeChat // also of an Error that names no platform
	if p == errno.PlatformFeishu {
		x, table = &feishuPhrases, errno.PlatformFeishu
	}
	x.once.Do(func() { x.load(table) })
	return x
}

// phrasesOfWords returns the words, those of a group before those of the next.
func phrasesOfWords() *phrases {
	wordPhrases.once.Do(func() {
		for i := range wordGroups {
			for _, text := range wordGroups[i].words {
				if !strings.HasPrefix(text, "*") {
					text = "*" + text + "*"
				}
				wordPhrases.add(text, phrase{group: &wordGroups[i], size: len(wordGroups) - i})
			}
		}
	})
	return &wordPhrases
}

func (x *phrases) load(p errno.Platform) {
	for i := range knownTexts {
		known := &knownTexts[i]
		row := &errno.Entry{Meaning: known.meaning, MeaningZH: known.meaningZH, Condition: known.condition, Fault: known.fault}
		for _, text := range known.texts {
			x.add(text, phrase{apis: known.apis, row: row})
		}
	}
	for i := range families {
		for _, code := range families[i].codes {
			if row := code.entry(); families[i].platform == p && row.Message != "" {
				x.add(strings.ToLower(row.Message)+"*", phrase{apis: families[i].apis, row: &row})
			}
		}
	}
	for row := range errno.All(p) {
		if row.Message != "" && row.Condition != errno.OK && (row.Condition != errno.Unknown || row.Fault != errno.FaultUnknown) {
			x.addMessage(withStars(row.Message), row)
		}
	}
}

// withStars returns a published message as a phrase, with '*' for what it leaves open: %s, %d,
// @{apiName}, ${apiName}, xx.
func withStars(message string) string {
	text := strings.NewReplacer("%s", "*", "%d", "*", " xx", " *").Replace(strings.ToLower(message))
	for strings.Contains(text, "{") {
		before, rest, _ := strings.Cut(text, "{")
		_, after, _ := strings.Cut(rest, "}")
		text = strings.TrimRight(before, "@$") + "*" + after
	}
	return text
}

func (x *phrases) add(text string, ph phrase) {
	if x.starts == nil {
		x.starts, x.inside = phraseMap{}, phraseMap{}
	}
	lists := x.starts
	if inside, ok := strings.CutPrefix(text, "*"); ok {
		lists, text = x.inside, inside
	}
	ph.parts = strings.Split(text, "*")
	ph.size = cmp.Or(ph.size, len(strings.ReplaceAll(text, "*", "")))
	key := firstBytes(text, keySize)
	lists[key] = append(lists[key], ph)
}

// addMessage adds the published message of row, which is text in the form of a phrase. It
// explains its own APIs, and a text without one. Of category 00 and of three words or more,
// it explains any other API too, but what a device says, such as "not init", only where it
// names the device.
func (x *phrases) addMessage(text string, row errno.Entry) {
	text = strings.TrimRight(text, ".*")
	title, _, _ := strings.Cut(strings.ToLower(row.Code.Subcategory().Title()), " ")
	digits, long := row.Code.Category().Digits(), strings.Count(text, " ") >= 2
	named := strings.Contains(strings.ReplaceAll(text, "-", ""), strings.ReplaceAll(title, "-", ""))
	vague := digits != 0 && !named && (!long || digits == errno.CategoryWeChatDevice.Digits())
	apis := ownAPIs(row)
	row.Code, row.Name, row.Owner = nil, "", ""
	if apis != "" {
		x.add(text+"*", phrase{apis: apis, row: &row})
	}
	if long {
		text += "*"
	}
	x.add(text, phrase{row: &row, vague: vague})
}

// ownAPIs returns the APIs that a published message speaks of, or "".
func ownAPIs(row errno.Entry) string {
	for _, own := range owners {
		if errors.Is(row.Code, own.target) {
			return own.apis
		}
	}
	return strings.ReplaceAll(row.Owner, "/", " ")
}

// judgeWords returns what the words of a text of api tell. They are read where a client
// wrote them: not what an app's cloud function says.
func judgeWords(api string, texts []string) (errno.Entry, bool) {
	if len(texts) == 0 || !isClientAPI(api) || api == "cloud.callFunction" {
		return errno.Entry{}, false
	}
	text := sentence(texts[0])
	if best := phrasesOfWords().match(api, text); best != nil && best.group.meaning != "" {
		return best.group.entry(api, text), true
	}
	return errno.Entry{}, false
}

// generalEntry returns what can be said of a condition where the words tell nothing: the row of
// its last group.
func generalEntry(condition errno.Condition, api string, texts []string) errno.Entry {
	for i := range slices.Backward(wordGroups[:]) {
		if wordGroups[i].condition == condition {
			return wordGroups[i].entry(api, texts[0])
		}
	}
	return errno.Entry{Condition: condition, Fault: errno.FaultUnknown}
}

var negations = [...]string{"not ", "no ", "never ", "without ", "不", "未", "没"}

// isNegated reports whether what stands before a word denies it.
func isNegated(before string) bool {
	return slices.ContainsFunc(negations[:], func(negation string) bool { return strings.HasSuffix(before, negation) })
}
