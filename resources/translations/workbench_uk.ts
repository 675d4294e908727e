<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
 <context>
  <name>workbench</name>
  <message>
   <location filename="../../workbench/articles/claims.py" />
   <source>names a medium (“{group}”)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/articles/claims.py" />
   <source>says that it is shown or released (“{group}”)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/articles/claims.py" />
   <source>points to a recording (“{group}”)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/articles/claims.py" />
   <source>caption of medium {numbers}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/articles/claims.py" />
   <source>caption of a medium the saved page does not hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/articles/claims.py" />
   <source>says what was seen, next to a claim about footage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/articles/claims.py" />
   <source>in a caption; {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/articles/claims.py" />
   <source>an event next to medium {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/articles/claims.py" />
   <source>an event next to a claim about footage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/articles/html.py" />
   <source>Finding the body</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/articles/html.py" />
   <source>Placing pictures and claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/articles/html.py" />
   <source>{count} further lines outside the article are not listed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/articles/html.py" />
   <source>the page nests deeper than can be read; what stands deeper is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/articles/html.py" />
   <source>Save the page again once it has loaded completely.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/articles/page.py" />
   <source>only a link to another page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/articles/page.py" />
   <source>picture credit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/articles/page.py" />
   <source>not in the article's text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/articles/reading.py" />
   <source>Reading the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/articles/reading.py" />
   <source>Check whether the download was complete.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/articles/reading.py" />
   <source>this is a folder, not a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/articles/reading.py" />
   <source>this is not an ordinary file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/articles/reading.py" />
   <source>the file has {st_size} MB; articles are read up to {MAX_BYTES} MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/articles/reading.py" />
   <source>reading it is not permitted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/articles/reading.py" />
   <source>the system could not read it ({error})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/articles/reading.py" />
   <source>Open the saved page inside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/articles/reading.py" />
   <source>Copy the page to a file and open that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/articles/reading.py" />
   <source>Save the page without its pictures, or its text alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/articles/reading.py" />
   <source>Check the path.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/articles/reading.py" />
   <source>Change its permissions or copy it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/articles/reading.py" />
   <source>Copy it to a local disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/articles/sides.py" />
   <source>side column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/articles/sides.py" />
   <source>in the page's {part}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/articles/sides.py" />
   <source>hidden in the page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/articles/sides.py" />
   <source>in a part of the page named “{group}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/articles/text.py" />
   <source>the line “{name}: {value}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/article.py" />
   <source>cited by the article, no file yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/article.py" />
   <source>Put back: “{text}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/article.py" />
   <source>cited by the article; of the copy saved beside it: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/article.py" />
   <source>the article shows or cites them at this sentence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/article.py" />
   <source>cited {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/article.py" />
   <source>There is no such line left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/article.py" />
   <source>Check the path, or save the page again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/article.py" />
   <source>Looking for {reference_name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/article.py" />
   <source>`case show` lists what was left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>stated by the analyst</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Title: {tidy}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/case.py" />
   <source>{n} originals</source>
   <comment>{n} original</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Date of the article: {PartialDate}, {STATED}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Date as the page says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Undid: {undo}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>“{label}” came later and stays: files added and searches made are records, not edits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Redid: {redo}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>{plural} found; {originals} checked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>{path} exists already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>This case has no article to date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>There is no article {article_id} in this case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>A case needs a title.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Sound: {originals} as taken in, the log and the database are complete.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>published {published} ({published_from})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>date unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Article: {title}, {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Claim {number}: {sentence}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Media of no claim:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Claim {number}: {rating}. {sentence}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>the library is not at hand (moved, or its drive is unplugged)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Choose another name, or add to that case with `case add`.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Add one, or state the date of a claim: `claim edit --date`.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/case.py" />
   <source>{n} problems</source>
   <comment>{n} problem</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Matches found before keep their picture and facts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Plug in the drive, or search another library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Set aside: </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Compare it by eye.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Read it again, then search again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>  Figure {id}: {caption}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Could not be had: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Could not be had</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>It was not searched: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Its address is kept: {source_url}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Add the file when you have it; it takes this place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>It was stored but not read yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Everything before and after it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Look at the gap on the timeline; try another copy if it matters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>The original is kept as it came.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Try another copy of the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>The original is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Read it now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>Split claim {number}: {list}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>Claim {number} is the passage “{words}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>Merged claim {number} into claim {number2}: “{sentence}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>Draft verdict of claim {number} before it was merged: {RATING_WORDS}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>Claim {number} cannot be split there: a part would have no words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>holds {count} times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>The sentence of claim {number} {times} the words “{wanted}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>The article has no such passage.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>A claim cannot be merged with itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>Claim {number} had a final verdict before, and claim {number2} has a verdict of its own: their histories cannot be joined.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>Claim {number} is dated {date} and claim {number2} {date2}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>Put the cursor inside its sentence, or mark the words that are a claim of their own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>Give the first words of the second claim as they stand in the sentence, as many as are needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>Mark the words in the article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>Name two claims.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>Merge claim {number} into claim {number2} instead, or keep both.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>Give both the same date, or clear one, then merge them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>who says so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>doubt words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>Added a claim: “{text}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>Removed claim {number}: “{sentence}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>Linked {names} to claim {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>Took {names} from claim {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>Edited claim {number}: {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>Claim {number} left as it was</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/claims.py" />
   <source>{n} media</source>
   <comment>{n} medium</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>A claim needs a sentence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>Date of claim {number}: {PartialDate}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>Claim {number}: no own date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>Claim {number} already rests on {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>Claim {number} does not rest on {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>No medium of this case is called “{wanted}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>“{wanted}” fits {count} media: {choices}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>Type what the article says, word for word.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>`case show` lists the media of each claim.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>Give its name, or eight or more digits of its file hash; `case show` lists both.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>Give more digits of the file hash.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>(missing)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/clip_edges.py" />
   <source>The edges of matches with {name} are known to a fraction of a second only, because the two files could not be compared frame by frame: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/clip_edges.py" />
   <source>Comparing {name} with {name2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/clip_edges.py" />
   <source>the reader gave no answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/comparison.py" />
   <source>This comparison is no longer kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/comparison.py" />
   <source>There is no picture of “{name}”: its file is not at hand, and none was kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/comparison.py" />
   <source>Choose the match again, and it is made anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/comparison.py" />
   <source>Plug in the drive with the library's files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/comparison.py" />
   <source>The comparison is not finished yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/coverage.py" />
   <source>Found nowhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/coverage.py" />
   <source>Not searched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/earlier_pictures.py" />
   <source>Keeping pictures of what was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/elsewhere.py" />
   <source>Looked for {looked_words} with {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/elsewhere.py" />
   <source>{what} with {service}: {outcome_words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/elsewhere.py" />
   <source>The search with {service} {told}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/elsewhere.py" />
   <source>The search with {service} found {url}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/elsewhere.py" />
   <source>Google Lens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/elsewhere.py" />
   <source>Yandex Images</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/elsewhere.py" />
   <source>Bing Visual Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/elsewhere.py" />
   <source>found nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/elsewhere.py" />
   <source>Two services are named “{twice}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/elsewhere.py" />
   <source>A search service needs a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/elsewhere.py" />
   <source>There is no search elsewhere {step_id} in this case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/elsewhere.py" />
   <source>Give each its own name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/elsewhere.py" />
   <source>The address of “{name}” for pictures on the web does not say where theirs goes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/elsewhere.py" />
   <source>Write {ADDRESS} there, or leave the field empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>This case was changed outside the program; do not rely on this report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>Originals of this case are not as they were taken in; do not rely on what this report says of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>The case is not affected. Choose another folder, or free some space.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>{path} cannot be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>No kind of file was named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>{to} is a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>A report is not written into the case itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>Fetching pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>The report names a file outside its folder: {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>Choose at least one, such as html.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>Name a folder to write into.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>Choose a folder beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>there is no picture at this time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>A picture of “{name}” is missing: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>{target} is there already, and this case did not write it or it was changed since. Nothing was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>Report for the browser, one file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>Tables for a spreadsheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>Everything, for other programs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>The library picture of match {match_id} is missing: its library is not at hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>Choose another folder, or move the file away; on a terminal --overwrite replaces it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>{name} tells of {plural}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>it has no column “file” that says which file each line is about</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>two of its columns tell the {double}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>it has headings and no lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>“{tidy}” may be read day first or month first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>{name} is no text table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>several folders hold a file of that name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>{plural} without a line in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>Not used, since these columns are not known here: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>{plural} not used:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>Write these headings in its first line: {COLUMNS}. All but file may be left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>Leave one of them out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>Write it as 2016-04-09.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>it is neither UTF-8 nor UTF-16, so its letters cannot be told for certain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>Save the spreadsheet as CSV.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>a quotation mark near line {line_num} is not closed or stands in the middle of a cell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>it does not say which file it is about.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>“{text}” is not among the files given.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/facts_table.py" />
   <source>{n} files</source>
   <comment>{n} file</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>it has more cells than the first line has headings; a separator may stand in a text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>line {first_line} is about the same file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>Save it again as “CSV UTF-8”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>Correct that line and try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>Write its path from the folder on.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/facts_table.py" />
   <source>{n} lines</source>
   <comment>{n} line</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>line {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/figures.py" />
   <source>Kept as figure: {caption}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/figures.py" />
   <source>Removed the figure: {caption}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/figures.py" />
   <source>There is no way to compare called “{mode}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/figures.py" />
   <source>There is no claim {claim_id} in this case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/figures.py" />
   <source>There is no figure {figure_id} in this case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/figures.py" />
   <source>Ways: {MODES}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/figures.py" />
   <source>`case show` lists them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/figures.py" />
   <source>`case show` lists the figures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/figures.py" />
   <source>{place} cannot be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/figures.py" />
   <source>Choose another folder, or free some space.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>not a picture or video</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>a PDF document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>a ZIP archive or office document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>an empty ZIP archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>a RAR archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>a compressed archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>an office document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>a text document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>a hidden file or folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>a link, which is not followed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>not an ordinary file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>it is a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>it is not an ordinary file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>a case or library of this program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>Download or copy it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>Change its permissions, or copy it to a folder of your own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>Check the disk or drive it is on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>the folder cannot be listed: {strerror}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/found_dates.py" />
   <source>from the file's metadata</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/found_dates.py" />
   <source>Took the proposed date of {plural}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/found_dates.py" />
   <source>from the file's name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/found_dates.py" />
   <source>from the article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/found_dates.py" />
   <source>{text}; {plural} had a date already or none proposed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/found_dates.py" />
   <source>No item was named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/found_dates.py" />
   <source>Took the proposed dates of {plural}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/found_dates.py" />
   <source>{n} items</source>
   <comment>{n} item</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/found_dates.py" />
   <source>No date was proposed that could be taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/found_dates.py" />
   <source>{id}  {name}: proposed {PartialDate}, {found_words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/found_dates.py" />
   <source>; stated {earliest_date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/found_dates.py" />
   <source>Items that have a date keep it; state another one by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/intake.py" />
   <source>stopped the reader twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/intake.py" />
   <source>The original is kept. Try another copy of the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/intake.py" />
   <source>The original is kept. Try another copy of the file, or read it again later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/intake.py" />
   <source>There is no medium {media_id} in this case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/intake.py" />
   <source>the file name repeats words of the claim alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/intake.py" />
   <source>Read {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/intake.py" />
   <source>Storing {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/keyframes.py" />
   <source>Looking for frames that look alike</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>sound only, nothing to compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>it was not searched for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>it is actually</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>it is not a picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>earliest date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>earlier verdicts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Changed {plural}: {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Made again: {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Undid: {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Removed {plural}; the files stay where they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>The search index was made anew: {plural}, generation {generation}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Added {plural}, already there {already}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Wrote the hashes of {plural} to {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>the search gave no answer for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>, in {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Known of it: </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Nothing was changed: it is known so already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>{text}; {plural} of it left the library since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>; {plural} could not be used, the first is {line}: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>, in place of the file that was there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>; {plural} had no such hash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>{name} is there already and is not empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Looking at {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>  Not searched: {result}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>item {item}, {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>earliest known date {told}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>place: {told}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>place unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>event: {told}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>source: {source}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>source unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Nothing to change was named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>A library item has no field “{unknown}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Sound: the records of the library are complete.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>{plural} found.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/library.py" />
   <source>{n} codes</source>
   <comment>{n} code</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Open it if it is a library, or take another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>it changed while it was being read; add it again when it is complete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>{words} filled in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Searching {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>  Found nowhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>    item {item}, {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>  Not searched: </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Name at least one item and one field.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Made again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>The index folder of {library} is a link to another place, where nothing is deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Added {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>earlier date {now} taken, known before was {before}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>known {name} {before} kept, given {now}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Remove the link “index” in the library's folder; the index is then made anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>it gave no answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library_answers.py" />
   <source>{name} was passed over: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library_answers.py" />
   <source>{name} was not searched: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library_answers.py" />
   <source>Not searched: {result}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library_answers.py" />
   <source>Found nowhere in {name} ({items} searched).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library_care.py" />
   <source>Merged what is known of {plural}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library_care.py" />
   <source>Nothing was changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library_care.py" />
   <source>{text}; each keeps its own: {differing}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library_care.py" />
   <source>Facts are merged between two or more items.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library_care.py" />
   <source>{plural} found again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library_care.py" />
   <source>None of the files is there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library_care.py" />
   <source>, {away} still not at hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library_care.py" />
   <source>; {plural} could not be read, the first is {name}: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library_care.py" />
   <source>Comparing the items with each other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library_care.py" />
   <source>Name the items of one group.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library_care.py" />
   <source>Every file of this library is where it was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library_cases.py" />
   <source>, {plural} went along</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/library_cases.py" />
   <source>{n} tags</source>
   <comment>{n} tag</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>From the case “{title}”{note}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>The case “{name}” has no media that could be added.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>{place} is not there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>Pictures and clips: {counted}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>already there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>; cited as {source_url}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>, draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>Add or read media first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>{plural} ({names}): their media come in with address and verdict; the date of the article is proposed only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>{plural}: read where they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>{plural} of auto-archiver: addresses and hashes are taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>{plural} of hashes: items without pictures, found as wholes only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>No case, picture, clip or list of hashes was found here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>Choose a folder or a list of hashes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>{name}: its files are at hand and were added themselves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>It was not read.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/library_sources.py" />
   <source>{n} cases</source>
   <comment>{n} case</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/library_sources.py" />
   <source>{n} pictures and clips</source>
   <comment>{n} picture or clip</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/library_sources.py" />
   <source>{n} tables</source>
   <comment>{n} table</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/library_sources.py" />
   <source>{n} lists</source>
   <comment>{n} list</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>picture or clip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>pictures and clips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/masks.py" />
   <source>Pictures of this case at the start: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/masks.py" />
   <source>No medium was named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>No longer listed: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>it was read, but nothing to compare was kept; read it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>{name}: the search gave no answer for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>match {id}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/matches.py" />
   <source>{n} matches</source>
   <comment>{n} match</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>{line} ({reason}); nothing was searched for it{kept}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>match {id}: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>No library was named.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>could not be had ({reason})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>There is no match {match_id} in this case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>No match was chosen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>  {count} of earlier searches; that library was not searched now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>, its file is kept in the case as it came</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>published {date_words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>Choose at least one library to search.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>`case show` lists the matches.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>The test: {set_sentence}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>    match {id}: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>decided: {decision_words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>{library} was not searched: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/media.py" />
   <source>Added a keyframe at {timecode} of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/media.py" />
   <source>Dropped the keyframe at {timecode} of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/media.py" />
   <source>Source of {name}: {address}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/media.py" />
   <source>There is no keyframe {keyframe_id} in this case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/media.py" />
   <source>“{name}” has no picture at this time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/media.py" />
   <source>“{name}” has no picture to show.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/media.py" />
   <source>There is a keyframe at {timecode} already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/media.py" />
   <source>“{name}” is not a clip, so it has no keyframes to add.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/notes.py" />
   <source>Noted: “{tidy}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/notes.py" />
   <source>Noted on {plural}: “{tidy}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/notes.py" />
   <source>Changed a note: “{tidy}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/notes.py" />
   <source>Removed a note: “{text}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/notes.py" />
   <source>A note belongs to a claim or a medium.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/notes.py" />
   <source>No frame is chosen.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/notes.py" />
   <source>{n} frames</source>
   <comment>{n} frame</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/notes.py" />
   <source>A note needs text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/notes.py" />
   <source>There is no note {note_id} in this case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/notes.py" />
   <source>Choose one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/notes.py" />
   <source>Choose at least one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/running.py" />
   <source>, {done} of {total} {unit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/running.py" />
   <source>Reading {name}{within}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/running.py" />
   <source>Reading {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/search_again.py" />
   <source> since {date_words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/search_again.py" />
   <source>Nothing new was found{since}.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/search_again.py" />
   <source>{n} new earlier copies</source>
   <comment>{n} new earlier copy</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/search_again.py" />
   <source>{n} new matches</source>
   <comment>{n} new match</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/search_again.py" />
   <source>This case remembers no library yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/search_again.py" />
   <source>new earlier copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/search_again.py" />
   <source>new earlier copies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/search_again.py" />
   <source>new matches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/search_again.py" />
   <source>Name one: `case match CASE --library LIBRARY`, or Match against a library in the window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/searching.py" />
   <source>Crops and pictures in the picture were looked for quickly only, because it could not be read again: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/second.py" />
   <source>Second answer on claim {number}, by {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/second.py" />
   <source>A second answer needs a rating.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/second.py" />
   <source>A second answer needs a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/second.py" />
   <source>Claim {number} has no verdict yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/second.py" />
   <source>{name} took part in the first verdict on claim {number}, so this is no second answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/second.py" />
   <source>{name} has answered already and has seen the first verdict since.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/second.py" />
   <source>Choose one; “Unverifiable” says that the evidence is not enough.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/second.py" />
   <source>Write the name of the person who answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/second.py" />
   <source>Somebody has to decide first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/second.py" />
   <source>Let another person answer under their own name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>Text seen: “{words}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>Changed a text seen: “{words}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>Removed a text seen: “{text}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>Place: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>Changed a place: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>Removed a place: {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>A text seen needs its words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>A place needs its name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>“{tidy}” is not a language code.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>“{text}” is not a pair of coordinates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>These coordinates lie outside the globe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>This text has {count} characters; {LONGEST_TEXT} are the most.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>There is no text seen {text_id} in this case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>There is no place {place_id} in this case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>Write a code such as hy, az, ru or ar.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>Write latitude and longitude in degrees: 40.1792, 44.4991</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>Latitude goes to 90 degrees, longitude to 180.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>Keep what matters, and add the rest as a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/session.py" />
   <source>This case can only be read here: {read_only}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/session.py" />
   <source>“{name}” could not be had, so there is no file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/session.py" />
   <source>Close it where it is open, then open it again here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/session.py" />
   <source>Its claims are: {ids}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/session.py" />
   <source>`case show` lists the media.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/session.py" />
   <source>Add the file first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/spans.py" />
   <source>at {timecode}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/spans.py" />
   <source>“{name}” is not a clip that was read, so it has no times.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/spans.py" />
   <source>A time is a number of seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/spans.py" />
   <source>The range ends before it begins.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/spans.py" />
   <source>, which is {timecode} long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/spans.py" />
   <source>That time does not lie in “{name}”{length}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/spans.py" />
   <source>A range needs its beginning.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/spans.py" />
   <source>Leave the time out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/spans.py" />
   <source>Times count from the start of the clip: 12.4.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/spans.py" />
   <source>Put the earlier time first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/spans.py" />
   <source>Times count from its start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/spans.py" />
   <source>Give both times, in seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>New case…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Make a case from an article and its media.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Open case…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Open a case folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Open for second answers…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Open a case without showing any verdict before another analyst has answered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Add media…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Add pictures, clips or whole folders.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Add article…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Take another saved page or text into the case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Read an article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Read one saved article and print what it says.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>article read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Write the report as HTML, tables or JSON.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>case export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Show the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Print everything the case holds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Back up…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Copy the case's database while it is open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Close case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Close the case; every change is saved already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Open the sample case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Build the sample case and open it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Settings…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Colours, text size, keys, your name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Close the window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Take back the last edit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Make the last undone edit again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>All edits, with who and when.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Tag words…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Add, rename, merge and order tags; aliases, keys.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Rename a tag word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Give a word another name; every use follows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>words rename</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Merge tag words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Make one word of two.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Remove a tag word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Take a word out of the vocabulary.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>words remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Export tag words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Write the words for a desk to share.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>words export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Import tag words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Take over a list of words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>words import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Find in the case…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Tags, notes, texts seen, places, names and claims, in the case and in libraries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Filter this list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Show only rows that hold what you type.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Match against a library…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Search libraries for earlier copies of the media.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Search again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Look only at what is new in the case or in its libraries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Add this case's media to a library…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Keep the media of the case as known footage.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>library add-case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Check the originals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Read all originals again and verify the log.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Problems</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>What needs attention.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Date of the article…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>State when the article was published.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Title of the case…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Name the case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Put a left-out line back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Put a line that was left out back into the text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Add claim…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Add a claim in your words or from marked text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Edit claim…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Change sentence, attribution, doubt words, places or date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Split claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Make two claims of one, at the cursor or around the words marked in the article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Merge claim with…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Make one claim of two; links, notes and pins of both stay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Remove claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Take the claim out; undo brings it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>claim remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Link media to claim…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Say that the claim rests on this medium.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Take media from claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>The file stays in the case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>claim unlink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Source of the medium…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>State where it was had.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Look elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Copy what is on the stage and open the reverse-image search used last in the browser.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Look elsewhere with…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Choose a reverse-image search; the program itself sends nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Mask the pictures of this case…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Masked or shown at the start, or as the settings say.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Read again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Read the medium once more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Desk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Article, stage, match and verdict side by side.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Decide the queue of matches.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Check two pictures by eye.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Verdict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Evidence for and against, five questions, form.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>The report as it would be written now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Article panel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Go to the article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Claims panel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Go to the claims.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Match panel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Go to the match card.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Keyframes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Go to the keyframes; again: contact sheet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Next panel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Move to the next panel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Find or do anything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Command palette.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Exact numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Method, bits, limit, inliers and versions on or off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Mask everything now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Hide all pictures at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Show until closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Show pictures until the case is closed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Mask this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Mask or show this picture or clip, with its frames and earlier copies, whatever the case says.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Mask as the case says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Go by the case again for this picture or clip.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Look while held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Show the picture as long as the key is held.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>What is running, with time left and cancel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Zoom in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Enlarge the picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Zoom out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Make the picture smaller.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Fit the picture to the stage.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Loupe while held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Enlarge under the pointer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Mirror view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Turn the view left to right; the file stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Rotate view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Turn the view by 90 degrees; the file stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Brightness, contrast, gamma…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Look at the picture in other tones; the file stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>View as in the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Tones, mirror and rotation as in the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Play or pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Start or stop the clip.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Play back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Play backwards; again: faster.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Stop playing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Play forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Play; again: faster.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>One frame back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Step to the frame before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>One frame on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Step to the next frame.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>One second back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Step back by a second.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>One second on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Step on by a second.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Last shot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Go to the start of the shot before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Next shot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Go to the next shot.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Last match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Go to the match before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Next match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Go to the next match.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Last tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Go to the tag before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Next tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Go to the next tag.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>First frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Go to the start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Last frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Go to the end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Go to time…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Type a time; c, f and s mean clip, frame and second.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Set in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Begin a range here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Set out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>End the range here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Clear range</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Forget the range.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Sound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Sound on or off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Same footage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>The match shows the same footage or picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>match decide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Related</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Not the same, but it tells something.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Not related</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>The match is chance.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Decide later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Keep it in the queue.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Next compare mode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Swipe, difference, side by side…; opens Compare.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Last compare mode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Back through the compare modes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Agreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Show where the two pictures agree.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Lined up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Registered and turned back, or as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Blink now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Change between the two pictures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Keep as figure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Keep this comparison as a labelled picture, for the report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>match figure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Save figure as…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Write this comparison to a PNG file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Keyframe here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Add or drop a keyframe at this frame.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Tag…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Any tag; aliases are found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Remove tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Take a tag away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Graphic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Mark this and all matched copies in the case as graphic; they stay masked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Text seen…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Write down words that can be read in the picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Place…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Write down where the picture was taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Note…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Write a note on what is chosen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Last claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Go to the claim before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Next claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Go to the next claim.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Pin as speaking against</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Pin what is shown, against the claim.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Pin as speaking for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Pin what is shown, for the claim.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Unpin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Take a piece of evidence away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Keep as draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Record the verdict without locking it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Finalise…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Lock the verdict; it must cite evidence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Reopen…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Unlock a final verdict; the final one stays in its history.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Second answer…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Another analyst decides on the claim; every verdict is hidden until then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Confirm after seeing it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>A second person confirms the verdict as shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>New library…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Make an empty library of known footage.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>New library from…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Make a library from earlier cases, folders or lists of hashes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>library fill</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Open library…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Open the folder of a library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Library…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Browse a library of known footage.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>library list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Add to library…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Add files or folders of known footage.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>library add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Search a library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Which pictures and clips are known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>library search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Edit items…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Change what is known of items.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>library edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Undo in the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Take back the last change of what is known of items.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>library undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Redo in the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Make that change again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>library redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Dates found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Dates in metadata and names, to be taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>library dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Remove items</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Take items out; their files stay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>library remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Find duplicates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Items that are the same picture or clip.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>library duplicates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Share what is known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Between items that are the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>library merge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Find the files…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Look for files that are not where they were, by content.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>library relink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Check library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Look the library over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>library check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Rebuild the search index</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Make the search index anew from the library's records.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>library rebuild</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Import hashes…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Add items from a list of hashes, without their files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>library import-hashes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Export hashes…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Write a list of hashes to give to somebody else.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>library export-hashes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Keys of this view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Sheet of the keys of the present view.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>What the findings show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>What each finding shows, and what it does not show.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>About</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Version, licences, and what keeps foreign files in check.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>tags.favourite_{key}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Favourite tag {key}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Favourite tag {key} on or off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/tags.py" />
   <source>Tagged {plural}: {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/tags.py" />
   <source>Tagged {where}: {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/tags.py" />
   <source>Removed {plural}: {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/tags.py" />
   <source>Moved the tag {tag}: {name}, {where}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/tags.py" />
   <source>Changed the tag “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/tags.py" />
   <source>No tag was given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/tags.py" />
   <source>There is no tag {missing} in this case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/tags.py" />
   <source>There is no tag {tag_use_id} in this case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/tags.py" />
   <source>Type at least one word.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/typed.py" />
   <source>{date} lies in the future.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/typed.py" />
   <source>“{text}” is not a web address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/typed.py" />
   <source>Check the year.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/typed.py" />
   <source>It begins with http:// or https://.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>Write match:7, media:NAME@12.4-15.0, search:3 or url:https://…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>{relation_words}, match {id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>Pinned to claim {number}: {pin_words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>Pinned {plural} to claim {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>Changed the evidence: {pin_words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>Unpinned: {pin_words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>{kind} on claim {number}: {RATING_WORDS}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>{kind} on claim {number}: {RATING_WORDS}{cites}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>Reopened the verdict on claim {number}: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>Confirmed the verdict on claim {number} after seeing it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>“{text}” is not a piece of evidence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>“{time}” is not a time in “{name}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>search {search_id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>Final verdict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>Draft verdict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>, citing {plural} of evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>“{text}” is not the number of a {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>There is no search {number} in this case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>Write seconds: media:NAME@12.4 or @12.4-15.0.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>match {match_id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>Nothing to pin was given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>A source is graded A to F.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>What a source says is graded 1 to 6.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>There is no pinned evidence {evidence_id} in this case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>The verdict on claim {number} is not final.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>A final verdict is reopened for a reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>A verdict is signed off by a second person, not by the one who made it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>Its searches are: {ids}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>Choose at least one frame first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>F: reliability cannot be judged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>6: truth cannot be judged.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/verdict.py" />
   <source>{n} pieces</source>
   <comment>{n} piece</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>Change it as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>Say in a few words why; it is kept in its history.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>Open the case under the second analyst's name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/words.py" />
   <source>Renamed the tag “{name}” to “{new}” ({plural})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/words.py" />
   <source>Merged the tag “{name}” into “{name2}” ({plural})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/words.py" />
   <source>Changed the order of the tag words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/words.py" />
   <source>{plural} written to {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/words.py" />
   <source>Took over the tag words of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/words.py" />
   <source>Removed the tag word “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/words.py" />
   <source>{n} uses</source>
   <comment>{n} use</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/words.py" />
   <source>There is no tag “{known}” in the vocabulary of this case.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/words.py" />
   <source>{n} tag words</source>
   <comment>{n} tag word</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/words.py" />
   <source>There is a tag “{name}” already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/words.py" />
   <source>The words could not be written to {file}: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/words.py" />
   <source>“{name}” is too large for a list of tag words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/words.py" />
   <source>“{name}” is not text in UTF-8, so it is no list of tag words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/words.py" />
   <source>“{name}” cannot be read: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/words.py" />
   <source>Merge the two words instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/words.py" />
   <source>Choose another place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/words.py" />
   <source>{count} left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/words.py" />
   <source>Choose the list itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/words.py" />
   <source>Save it as JSON, or as CSV in UTF-8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/commands/words.py" />
   <source>Check that the file is there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/errors.py" />
   <source>Stopped on request.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/matching/block_checks.py" />
   <source>The index of the library is damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/matching/block_checks.py" />
   <source>It is built again on the next search.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/matching/clip_keyframes.py" />
   <source>Of {count} keyframes that match nowhere as a whole, {KEYFRAMES_SEARCHED} evenly spread ones were searched for crops and pictures in pictures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/matching/clip_keyframes.py" />
   <source>Comparing keyframes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/matching/clip_keyframes.py" />
   <source>{METHOD_THUMBS}, correlation {correlation}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/matching/clips.py" />
   <source>{take}, correlation {correlation} over {span_s} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/matching/clips.py" />
   <source>{count} items of the library look like parts of this clip; the {CANDIDATE_CLIPS} likeliest were compared in full.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/matching/comparison.py" />
   <source>These two pictures could not be lined up: too little was found at the same places in both.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/matching/comparison.py" />
   <source>These two pictures could not be lined up: one of them is too plain to find places in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/matching/exchanged.py" />
   <source>{count} items are known by a hash from a list alone; clips are not compared with such hashes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/matching/exchanged.py" />
   <source>{count} items are known by a {kind} of {kind2} bits from a list alone, which was not made of this picture: they were not compared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/matching/exchanged.py" />
   <source>{algorithm}/{version} {bits} of {bits2} bits, limit {limit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/matching/feature_cells.py" />
   <source>A file of the program is missing or damaged: feature-cells.npz.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/matching/feature_cells.py" />
   <source>Install the workbench again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/matching/index_files.py" />
   <source>The index belongs to another library or version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/matching/index_files.py" />
   <source>The index of the library could not be read back after writing it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/matching/index_files.py" />
   <source>Indexing the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/matching/search.py" />
   <source>The picture is black, plain, or lettering on a plain ground: it was not searched for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/matching/takes.py" />
   <source>still picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/animation.py" />
   <source>Frames after {timecode} could not be decoded: {words}. The frames before are used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/animation.py" />
   <source>its last {absent} bytes are missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/animation.py" />
   <source>the {label} is damaged and cannot be opened ({why})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/animation.py" />
   <source>it takes too long to decode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>Download or copy it again; if it stays so, note where it came from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>MPEG-4 Part 2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>Motion JPEG</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>The file ends at {end} although its header says {timecode}; it is probably cut off. The frames before are used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>it needs more memory than a reader may use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>the {label} file is damaged and cannot be opened ({words})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>it holds no pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>Frames after {end} could not be decoded: {_broken}. The frames before are used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>{_corrupt} of {_count} frames are damaged and may show wrong pixels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>{out_of_order} frames with times out of order were left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>The file is cut off: its last {absent} bytes are missing. It ends at {end}; the frames before are used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>its index (the “moov” part) is missing: the recording was not finished or the download was cut off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>its pictures are in a codec this program cannot decode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>no new frame for {STALL_S} seconds of work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>Frames after {end} could not be decoded: {_words}. The frames before are used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>Download it again; a repair program may rebuild it from another clip of the same camera.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>Convert it to H.264 in MP4; keep the original too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>{_bad} {noun} of the clip from {at} on could not be decoded: {_words}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/frame_view.py" />
   <source>no picture could be decoded at this time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/limits.py" />
   <source>Ask for a smaller copy, or make one on a machine you trust.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/limits.py" />
   <source>the animation has {frame_count} frames of {width_px} x {height_px} pixels, {gigapixels} gigapixels in all; up to {MAX_ANIMATION_GP} are read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/limits.py" />
   <source>its header gives a size of {width_px} x {height_px} pixels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/limits.py" />
   <source>it is {width_px} x {height_px} pixels; up to {side_limit_px} a side are read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/limits.py" />
   <source>it is {width_px} x {height_px} pixels, {megapixels} megapixels; up to {limit_mp} are read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/limits.py" />
   <source>Cut a shorter piece, or export it as a video.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Give yourself permission to read it, or copy it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Check whether it was moved or its drive was unplugged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it cannot be opened ({strerror})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is a folder, not a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is a socket or pipe, not a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>something special</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>JPEG 2000</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>MPEG transport stream</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>MPEG program stream</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Flash video</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Windows Media</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Windows recorded TV</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Core Audio</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>animated PNG</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>animated WebP</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>AVIF sequence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>animated GIF</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is actually a Windows program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Do not open it. Delete it, or keep it apart for a specialist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is actually a program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Do not open it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is actually a PDF document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Save its text as a text file for the article, and its pictures one by one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is actually a ZIP archive or an office document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Unpack it, then add what is inside.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is actually a RAR archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is actually a 7-Zip archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is actually a gzip archive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is actually a database</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is actually a playlist that points to other files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Download the clip itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is actually a list of other clips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Add the clips themselves.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is a Flash animation, which is not read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Record it as a video.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is a JPEG XL picture, which is not read yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Convert it to PNG; keep the original too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is an OpenEXR picture, which is not read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is a camera raw file, which is not read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Export it as JPEG; keep the original too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is a bare video stream without times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Put it into an MP4 or Matroska file first; keep the original too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>there is no permission to read it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is not a picture, clip or sound this program knows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is actually a web page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is an SVG drawing, which is never rendered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is actually a text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is {kind_words}, not a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it cannot be read ({strerror})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Export it as JPEG.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Check how it was saved; an encrypted or partly downloaded file looks like this too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>The site answered with a page instead of the file. Save it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Take a screenshot of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>If it is the article, add it as the article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Check the drive it is on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sound.py" />
   <source>its sound is in a format that this program cannot decode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sound.py" />
   <source>none of its sound can be decoded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/sound.py" />
   <source>its sound cannot be decoded ({strerror})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/stills.py" />
   <source>about {share} of the picture from the top could be read, and only this part is shown and compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/stills.py" />
   <source>its structure is not recognised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/stills.py" />
   <source>{INCOMPLETE_PICTURE} (cut off or damaged): {part}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/stills.py" />
   <source>The file holds {n_frames} pictures; the main one is used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/stills.py" />
   <source>the file is cut off or damaged before any of the picture can be shown ({plain_words})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/stills.py" />
   <source>The file is damaged ({plain_words}); parts of the picture may be wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/stills.py" />
   <source>the picture is damaged and cannot be decoded ({plain_words})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/stills.py" />
   <source>Ask for a smaller copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/stills.py" />
   <source>the picture is damaged: the file is cut off, its last {absent} bytes are missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>No capture date, place or device is left in the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>on {day} at {clock} ({words})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>PNG text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>Creation Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>video stream</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>encoder settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>on {day}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>the x264 encoder (core {0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>the x265 encoder ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>HandBrake {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>ISO Media file produced by Google</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>Google (YouTube or Drive)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>Core Media</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>Apple software</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>Place in the file: {part}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>Device in the file: {device}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>Last written by {writer}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>Captured {date_words} by the clock of the device.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>{words} (handler name “{mark}”)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>The clip was created {date_words} by the clock of the program that wrote it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>time zone not stated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>EXIF GPS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/tags.py" />
   <source>{text} [cut: {count} characters in all]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/tags.py" />
   <source>{digits} [and {rest} more bytes, {count} in all]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/media/tags.py" />
   <source>{count} tags in all; the first {MAX_ENTRIES} are kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/model/dates.py" />
   <source>Seen {least}{interval} before the claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/model/dates.py" />
   <source>at least </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/model/dates.py" />
   <source>“{text}” is not a date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/model/dates.py" />
   <source>Write 2016, 2016-04 or 2016-04-09.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/model/dates.py" />
   <source>“{text}” is not a day of the calendar.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/model/dates.py" />
   <source>Check month and day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/model/match.py" />
   <source>title, black or too plain to match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/model/media.py" />
   <source>The file is incomplete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/bands.py" />
   <source>How often unrelated {things} reach this has not been measured.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/bands.py" />
   <source>In our test, about 1 in {seen} unrelated {things} reaches this (at most 1 in {most}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/bands.py" />
   <source>In our test, {false_queries} of {queries} unrelated {things} reached this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/bands.py" />
   <source>In our test, fewer than 1 in {most} unrelated {things} reach this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>only a hash of it is known, no picture was compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>the library's picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>Only the layout is the same: frame, lettering or template</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>Frame, lettering or template agree, the pictures in them do not. This does not show reuse.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>mirrored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>turned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>tilted or seen at an angle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>cropped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>the file is incomplete: only the part that could be read was compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>border added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>black bars added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>sides filled with a blurred copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>set into a larger picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>a screenshot or phone screen around it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>something laid over it or changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>recoloured</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>speed changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>another part shows something else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>size changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>cropped: {here} shows {share_words} of {there}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>{text} shows something else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>{text} show something else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>the {split}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>nearly all of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>{line} half, in the middle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>{line} edge, in the middle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>{sides} filled with a blurred copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>filled with a blurred copy {sides}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>tilted by about {abs} degrees or seen at an angle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>{place_words}, {share_words} of its width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>a stretch {place}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>the picture: {place_words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>across the middle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>down the middle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>turned a quarter to the right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>upside down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>turned a quarter to the left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>Shown in {here}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>Something else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>Laid over it or changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/elsewhere.py" />
   <source>The program itself sends nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/elsewhere.py" />
   <source>what it came to is not recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/elsewhere.py" />
   <source>nothing was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/elsewhere.py" />
   <source>something was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/elsewhere.py" />
   <source>part of {name}{time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/elsewhere.py" />
   <source>{when}, {by}: looked for {what} with {service}; {outcome_words}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/elsewhere.py" />
   <source> at {timecode}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/elsewhere.py" />
   <source>found {url}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/elsewhere.py" />
   <source>part of </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>Side by side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>Swipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>Both in one frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>Difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>Lines between places found in both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>{MODE_WORDS}: {name} with “{title}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>Claimed: {date_words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>Date of the claim not stated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>In the article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>File of the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>Earliest known date: {date_words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>Date unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>Small picture kept of it; its file was not at hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>Earlier copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>Copy in the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>Linked to no claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>The program saw the same layout only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>No person has decided on this match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>The program saw the same layout only; a person decided that the picture is the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>{plural} since this verdict{older}: it does not take this into account.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>in {plural} of {library} (generation {generation})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>Set aside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>{count} to review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>Found nowhere else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>{nowhere}, part not searched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>No verdict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>Final, newer match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>{word}, second answer differs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>, {earlier} of them seen before the claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>Searched {where}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>not searched for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>found nowhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>searched (a newer search has the outcome)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>{words} ({value} not related)</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/review/findings.py" />
   <source>{n} newer matches</source>
   <comment>{n} newer match</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>newer matches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Seen 4 years 6 months before the claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>The same picture or footage is in a library with a date before that of the claim: it is older than claimed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>That the event of the claim did not happen, who made the picture, or that the library's date is right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Look at the source of the library's date. Compare both by eye, then decide.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Same picture, same footage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Both come from one recording: the photograph itself agrees, whatever was cut off, mirrored or laid over it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Which of the two came first, and which one was changed. Only dates and sources tell that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Read what was changed, and look whether a change takes something away that matters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Part of the picture is the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>A part of the photograph agrees, and another part differs: a collage, or something put in or taken out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Which of the two was altered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Open Compare and press A to see where they agree and where they differ.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Same layout only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Lettering, a frame or a logo agree; the photographs in them do not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Reuse. Two reports of one broadcaster look like this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Nothing, unless the layout itself is what the claim is about.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Same scene or same footage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Both show one place and moment, or are one recording: the pictures alone do not tell these apart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>That one was copied from the other. Two people may have filmed side by side.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Step both together and look for things that move: people, smoke, vehicles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Still picture match, time not determined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>A picture of the clip is the same as one in the library, but nothing moves, so the moment cannot be told.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>That the clips run in step.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Look at the seconds before and after.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Nothing like it is in the libraries that were searched, with the methods of this program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>That it is new, original or true. A library holds what somebody put into it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Look elsewhere with Q, ask for the original file, search other libraries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Title, black or too plain to match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>These seconds hold too little to tell pictures apart, so they were not searched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Anything about where they come from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Look at them yourself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Strong, possible and weak match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>How often unrelated pictures come this close in our test; the set and the figures are in the report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>How likely the claim or the match is in your case: a rare chance still happens in many searches.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Decide by eye. Only a person sets a verdict.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Date, device and place in the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>What the file says of itself. Programs and people can write anything there, and platforms take it out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>When and where the picture was taken, if nothing else agrees with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Hold it against weather, shadows, signs and other pictures of the place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Could not be had, unreadable, set aside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>The file was not looked at. It counts as not checked everywhere, also in the report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>That there was nothing to find.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Ask for the file, or read it again. The reason stands beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/naming.py" />
   <source>the earlier picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/naming.py" />
   <source>the earlier copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>Provenance: whether this is the original is not established.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>Source: who made it and who published it first is not established.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>Date: when it was made is not established.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>Location: where it was made is not established.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>Motivation: why it was made and shared is not established.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>Where {total_s} seconds of “{name}” lie in “{title}”: the time in {copy} could not be told ({where}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>Where {total_s} seconds of “{name}” come from: found nowhere ({where}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>{total_s} seconds of “{name}” were a {TOO_PLAIN} and were not searched ({where}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>One match of “{name}” is not decided.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>“{name}” is sound only and was not searched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>The date of the claim is not stated, so it is not established whether the {things} is older.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>No medium is linked to this claim.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>“{name}” could not be had{reason}. It was not checked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>“{name}” could not be read{reason}. It was not checked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>“{name}” was set aside{reason}. It was not checked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>“{name}” has not been read yet. It was not checked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>{count} matches of “{name}” are not decided.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>“{name}” was not read completely: {problem}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>“{name}” was not searched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>{rejected}; it was found nowhere else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>it was found nowhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>Whether “{name}” was published before: {found} in what was searched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source> in any library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/rejected.py" />
   <source>Candidates judged not related</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/rejected.py" />
   <source>judged not related{by}{on}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/rejected.py" />
   <source> by {next}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/rejected.py" />
   <source> on {date_words}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/review/rejected.py" />
   <source>{n} candidates</source>
   <comment>{n} candidate</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/review/rejected.py" />
   <source>medium {media_id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/rejected.py" />
   <source>“{name}” with {item_name}, {band}: {judged_words}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>Original cannot be chosen together with {against}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>Original cannot be chosen together with the rating {RATING_WORDS}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>search {id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>decision on match {id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>note {id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>search with {service}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>an outside source with its address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>Claim {number} has no evidence pinned, and a final verdict cites at least one piece.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source> and {numbers}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>Claims {named} have final verdicts that rest on this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>match {id} ({title})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>{name}, or a frame of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>The claim does not exist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>Choose a claim of this case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>A final verdict needs a rating.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>Choose one, such as “False context”. “Unverifiable” is a rating too: it says that you looked and the evidence is not enough.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>Match {unrelated} was decided not related, so it is no evidence; claim {number} has no other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>“Unverifiable” without evidence needs the reasons.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>Write what you tried and what is missing, or pin evidence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>“Unverifiable” needs at least one recorded step.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>This verdict is final and locked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>Claim {numbers} has a final verdict that rests on this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>Reopen the verdicts first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>Take one of them away. Original may stand together with Out of context.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>Decide the match again if that is wrong. </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>Search a library for its media, decide a match, or add a note on what you tried. </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>Reopen it first; the final one stays in its history.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>Reopen the verdict first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>, or </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/second.py" />
   <source>not stated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/second.py" />
   <source>It agrees with the verdict.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/second.py" />
   <source>Reasons: {note}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/second.py" />
   <source>The verdict was recorded anew after this answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/second.py" />
   <source>{asked} is “{there}” instead of “{here}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/second.py" />
   <source>It disagrees with the verdict: {differing}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/second.py" />
   <source>Confidence in the work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/second.py" />
   <source>{analyst} answered{when} without seeing this verdict.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/view_words.py" />
   <source>view settings {recorded}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/view_words.py" />
   <source>looked at {parts}; the file is unchanged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/view_words.py" />
   <source>turned {degrees}° clockwise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/view_words.py" />
   <source>brightness {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/view_words.py" />
   <source>contrast {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/view_words.py" />
   <source>gamma {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/view_words.py" />
   <source>zoomed to {percent} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/view_words.py" />
   <source>pixels {left} to {right} from the left and {top} to {bottom} from the top</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>An old {thing} does not show that the event did not happen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>no person has decided on this match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>No change found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Earlier than what? Set the date of the claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>the article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>the copy in the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Found, but the time could not be told</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>The same file, byte for byte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Mostly confirmed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Mixed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>False context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Altered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Staged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Satire as real</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>False</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Unverifiable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Not yet checked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>The evidence supports the claim.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>The evidence supports the claim except for details.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Part of the claim is supported, part is contradicted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Real footage with a wrong date, place or event.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>The footage was changed in a way that misleads.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>The scene was acted or arranged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Satire passed on as if it were meant in earnest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>The evidence contradicts the claim.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>There is not enough evidence to decide.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Nobody has decided yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Out of context</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Edited or cropped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Transformed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Satire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>No sign of misleading alteration; what is said of it may still be false.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Unaltered, but with a wrong date, place or event.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>A part of the picture, or shortened or spliced clips.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Something was added, removed or replaced, or speed or sound changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Acted or arranged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Made as satire and shown as such.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Almost no chance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Very unlikely</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Unlikely</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Roughly even chance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Likely</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Very likely</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Almost certain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>1 to 5 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>5 to 20 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>20 to 45 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>45 to 55 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>55 to 80 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>80 to 95 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>95 to 99 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Low</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Moderate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>High</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Strong match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Possible match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Weak match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Provenance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Location</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Motivation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Is this the original, and where is the earliest copy?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Who made it, and who published it first?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>When was it made, as against when it was published?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Where was it made?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Why was it made, and why is it shared?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Partly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Contradicts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Not established</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Speaks for the claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Speaks against the claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Neither for nor against</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Picture or clip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Outside source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Completely reliable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Usually reliable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Fairly reliable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Not usually reliable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Unreliable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Reliability cannot be judged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Confirmed by other sources</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Probably true</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Possibly true</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Doubtful</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Improbable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Truth cannot be judged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Clip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>day known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>month known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>year known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>plays {value} times {word}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>This page judges the {judged} and how they were used, nothing more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>This page judges the {judged} and how it was used, nothing more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>{timecode} to {timecode2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Not decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>{case} equals {library} of {there}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Found at {library} of {there}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Found at {case}; the time in {there} could not be told</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>{place} of the picture in {here}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Same picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Same layout only: this does not show reuse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>plays backwards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>pictures and footage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Source {source_grade} {information_grade}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Colours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Follow the system, or stay with one of the three looks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Text size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Makes all text, and everything that holds text, larger.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Your name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Written into the history of each case beside what you do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Mask pictures at the start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Pictures stay blurred and grey until you ask to see them, unless a case says otherwise. The sample case shows its drawn pictures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Remind me of breaks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>A quiet line at the bottom after so much work in this window. Only you see it; nothing of it is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Search again when a case is opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Only what is new in the case or in its libraries is looked at; what is found is announced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Reduce motion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Panels appear at once, without movement.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Frames kept ready while playing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>More of them play more smoothly and need more memory.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Keep sound on for the next clip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Sound is off until you press M. Usually it goes off again with each clip; for a masked clip it always does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>New cases go to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Folder offered for a new case. Empty: the folder of the article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Libraries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Libraries used last; offered for the next search.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Exports go to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Folder offered for the next export.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Kinds of file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Kinds of file exported last.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Searches elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Reverse-image searches offered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Search elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>The reverse-image search used last.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Place and size of the window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Panels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Widths and heights of the panels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>The settings could not be saved in {parent}: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>As the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>High contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Every 30 minutes of work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Every 45 minutes of work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Every 60 minutes of work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Every 90 minutes of work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>The case is not affected. Free some space or check who may write there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/audit.py" />
   <source>an entry is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/audit.py" />
   <source>its text was changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/audit.py" />
   <source>it carries the number of another entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/audit.py" />
   <source>it does not follow from the entry before it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/audit.py" />
   <source>Audit log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/backups.py" />
   <source>The copy “{display_name}” could not be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/backups.py" />
   <source>The folder for backups could not be made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/backups.py" />
   <source>Choose another place for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/backups.py" />
   <source>Check that you may write there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/case_base.py" />
   <source>This case is open for reading only. {read_only}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/case_base.py" />
   <source>Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/case_base.py" />
   <source>There is no {what} {one} in this case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/case_store.py" />
   <source>You opened it that way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/case_store.py" />
   <source>It is open elsewhere: {holder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/case_store.py" />
   <source>{why} You see its backup {display_name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/case_store.py" />
   <source>“{display_name}” exists already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/case_store.py" />
   <source>Free some space, or choose another disk. Nothing was made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/case_store.py" />
   <source>Made the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/case_store.py" />
   <source>“{display_name}” is open elsewhere on a network disk, and it has no backup to show.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/case_store.py" />
   <source>Choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/case_store.py" />
   <source>another program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/case_store.py" />
   <source>Ask the holder to close it, then open it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/checking.py" />
   <source>Restore the newest file of the backups folder, and check the disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/checking.py" />
   <source>The audit log is broken at entry {seq}: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/checking.py" />
   <source>1 stored file belongs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/checking.py" />
   <source>{leftover} stored files belong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/checking.py" />
   <source>The database was altered by another program: {words}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/checking.py" />
   <source>{files} to no medium: an intake was interrupted. Add the same file again to use it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/checking.py" />
   <source>audit entry {seq}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/checking.py" />
   <source>This file lies among the originals but does not belong there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/checking.py" />
   <source>Move it elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/checking.py" />
   <source>It points to a row of “{parent}” that is gone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/checking.py" />
   <source>The database is damaged: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/checking.py" />
   <source>Its original is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/checking.py" />
   <source>Add the same file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/checking.py" />
   <source>Its original was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/checking.py" />
   <source>Check the disk, then add the same file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/checking.py" />
   <source>The database is damaged: {line}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Dropped a keyframe of {_media_name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Set the date of the article: {stated}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Cleared the stated date of the article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Added claim {claim_id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Set the date of claim {claim_id}: {stated}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Cleared the date of claim {claim_id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Set the source of {_media_name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Added a keyframe to {_media_name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Named the case “{title}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Remembered libraries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Forgot a library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>There is no left-out line {index} in this article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Put back “{text}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Edited claim {claim_id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Removed claim {claim_id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Linked {media} to claim {claim_id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Linked {count} media by reference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Unlinked {media} from claim {claim_id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Set the source of a medium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>The field “{name}” of a claim is a list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>added by the analyst</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>A claim has no field “{name}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/claim_parts.py" />
   <source>Merged claim {gone_id} into claim {kept_id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/claim_parts.py" />
   <source>Split claim {claim_id} into {map}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/claim_parts.py" />
   <source>A claim is split into at least two parts, each with a sentence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/claim_parts.py" />
   <source>split from claim {claim_id} by the analyst</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/claim_parts.py" />
   <source>The article has no paragraph {block}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/claim_parts.py" />
   <source>Claim {claim_id} is another passage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/connection.py" />
   <source>Check the disk, and restore a copy of the library folder; without one, make a new library and add the files again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/connection.py" />
   <source>The disk of “{name}” is full; nothing of this step was recorded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/connection.py" />
   <source>The disk or system does not keep the setting {name} = {value}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/connection.py" />
   <source>Free some space and try again. What was recorded before is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/connection.py" />
   <source>Copy the folder to a local disk and open it there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/connection.py" />
   <source>“{name}” is not a case or library of this program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/connection.py" />
   <source>The database of “{name}” is damaged: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/connection.py" />
   <source>“{name}” is being used by another program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/connection.py" />
   <source>The database of “{name}” cannot be opened or written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/connection.py" />
   <source>The disk of “{name}” failed while reading or writing: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/connection.py" />
   <source>Try again in a moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/connection.py" />
   <source>Check that it exists and that you may write to its folder, or open it for reading only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/connection.py" />
   <source>Check the disk and its cable, then open it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/connection.py" />
   <source>Restore the newest file of its backups folder, and check the disk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/edits.py" />
   <source>“{label}” was recorded by an earlier version of this program and cannot be undone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/edits.py" />
   <source>“{stays}” stays: files added and searches made are records, not edits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/edits.py" />
   <source>There is nothing to undo.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/edits.py" />
   <source>There is nothing to redo.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/edits.py" />
   <source>“{label}” cannot be {done} completely, so nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/edits.py" />
   <source>Make the opposite change by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/edits.py" />
   <source>Redid: {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/edits.py" />
   <source>“{label}” cannot be {done}: something recorded since then depends on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/edits.py" />
   <source>Nothing was changed. Make the change you want by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/edits.py" />
   <source>DESC LIMIT 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/edits.py" />
   <source>LIMIT 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/elsewhere_edits.py" />
   <source>search elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/elsewhere_edits.py" />
   <source>piece of evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/elsewhere_edits.py" />
   <source>Looked with {service}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/elsewhere_edits.py" />
   <source>Said what a search elsewhere came to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/faults.py" />
   <source>nothing can be made in that place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/faults.py" />
   <source>you may not write there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/faults.py" />
   <source>that disk can only be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/faults.py" />
   <source>{sentence}: the disk is full.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/faults.py" />
   <source>The {what} takes {size}, and </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/faults.py" />
   <source>For a case </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/faults.py" />
   <source>The disk of the case is too full: {size} free. {takes}{size2} are kept in reserve.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/faults.py" />
   <source>The disk of the case cannot be reached: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/figures.py" />
   <source>Kept a figure of match {match_id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/figures.py" />
   <source>Open the match in Compare and keep the figure again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/figures.py" />
   <source>Removed a figure of match {row}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/figures.py" />
   <source>The figure {sha256} was changed since it was made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/figures.py" />
   <source>The figure could not be written into the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/figures.py" />
   <source>The figure {stem} cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/figures.py" />
   <source>The figure {sha256} cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/figures.py" />
   <source>Check the disk, then make the figure again in Compare.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/figures.py" />
   <source>Free some space, then keep it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/figures.py" />
   <source>The picture of this figure is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/figures.py" />
   <source>Check the disk and your permissions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/figures.py" />
   <source>Check the case, then make the figure again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/figures.py" />
   <source>The picture of this figure was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/frame_edits.py" />
   <source>A picture is masked or shown, not “{state}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/frame_edits.py" />
   <source>Wrote down a text seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/frame_edits.py" />
   <source>Changed a text seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/frame_edits.py" />
   <source>Removed a text seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/frame_edits.py" />
   <source>Wrote down a place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/frame_edits.py" />
   <source>Changed a place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/frame_edits.py" />
   <source>Removed a place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/frame_edits.py" />
   <source>Changed what is masked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/frame_edits.py" />
   <source>Changed whether the case is masked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/hash_lists.py" />
   <source>perceptual hashes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/hash_lists.py" />
   <source>its hash has {count} hexadecimal digits and a PDQ hash has {PDQ_DIGITS}{hint}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/hash_lists.py" />
   <source>a spreadsheet took its hash for a number and rounded it; ask for the list as it was written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/hash_lists.py" />
   <source>its hash holds characters that are no hexadecimal digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/hash_lists.py" />
   <source>; if it is a pHash or dHash, name its column so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/hash_lists.py" />
   <source>it is a hash of the kind “{short}”, which pictures are not compared by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/hash_lists.py" />
   <source>all bits of its hash are zero: the picture was too small or too plain to have one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/hash_lists.py" />
   <source>as a decimal number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/hash_lists.py" />
   <source>with {count} bits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/hash_lists.py" />
   <source>with {count} digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/hash_lists.py" />
   <source>its hash is written {how}; with the leading zeros put back {bit_count} of its bits are set and a PDQ hash has {SET_BITS}, so more than zeros is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/hash_lists.py" />
   <source>its {algorithm} holds characters that are no hexadecimal digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/hash_lists.py" />
   <source>its {algorithm} has {count} digits, which is not a square number of bits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/hash_lists.py" />
   <source>its quality is not a whole number from 0 to 100</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/hash_lists.py" />
   <source>it is a turned form of a picture that has a line of its own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/hash_lists.py" />
   <source>its list of media is not in auto-archiver's notation or was cut off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/index_check.py" />
   <source>Run “workbench library rebuild”; the index is made anew from the library, nothing is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/index_check.py" />
   <source>The content of the file changed after it was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/index_check.py" />
   <source>The file has {st_size} bytes; {size} were written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/index_check.py" />
   <source>The file is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/index_check.py" />
   <source>The file cannot be read: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/index_check.py" />
   <source>The list of index files cannot be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/intake.py" />
   <source>Could not take in {shown}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/intake.py" />
   <source>The original {sha256} is not in the case folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/intake.py" />
   <source>Cited but missing: {shown}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/intake.py" />
   <source>Medium {missing_id} is not missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/intake.py" />
   <source>Found {display_name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/intake.py" />
   <source>Added the article {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/intake.py" />
   <source>Check the case to see what else is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/library_base.py" />
   <source>It is being changed by {holder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/library_base.py" />
   <source>The library “{display_name}” is open for searching only. {read_only}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/library_exchange.py" />
   <source>There is no layout “{layout}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/library_exchange.py" />
   <source>it holds no hashes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/library_exchange.py" />
   <source>it has a quotation mark that is not closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/library_exchange.py" />
   <source>its sha256 is not one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/library_exchange.py" />
   <source>its length, rate or version is out of range</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/library_exchange.py" />
   <source>its hash is of an unknown kind, “{display_name}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/library_exchange.py" />
   <source>a hash is not 64 hexadecimal digits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/library_exchange.py" />
   <source>hashes, times and qualities differ in number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/library_exchange.py" />
   <source>a quality or time is out of range</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/library_exchange.py" />
   <source>“{display_name}” could not be written: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/library_exchange.py" />
   <source>it is not a list of hashes that can be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/library_exchange.py" />
   <source>hash {hex}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/library_exchange.py" />
   <source>Check that its folder exists and that you may write there, or choose another place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/library_exchange.py" />
   <source>it is not of the expected form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/library_facts.py" />
   <source>There is no item {item_id} in the library “{display_name}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/library_facts.py" />
   <source>An item has no field “{name}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/library_facts.py" />
   <source>“{label}” was not {verb}: item {item_id} was changed since, by adding its file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/library_facts.py" />
   <source>Change the item by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/library_store.py" />
   <source>codes {hexdigest}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/library_store.py" />
   <source>The pictures and clips themselves were not read again; searches need none of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/library_store.py" />
   <source>An item needs the hash of its file or perceptual hashes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/library_store.py" />
   <source>{away} of {count} files are not where they were: moved, or their drive is unplugged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/library_store.py" />
   <source>There is no search index of this state to check; the next search makes it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/library_store.py" />
   <source>{bare} of {count} items have no hashes and are never found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/library_store.py" />
   <source>Remove the item and add its file again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/library_store.py" />
   <source>item {item_id}: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/lock.py" />
   <source>{person} on {gethostname}, process {getpid}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/lock.py" />
   <source>The {what} “{display_name}” cannot be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/lock.py" />
   <source>The {what} “{display_name}” is open elsewhere: {holder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/lock.py" />
   <source>Open it for reading only, or copy it to a disk you can write to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/lock.py" />
   <source>Open it for reading only, or close it there first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/lock.py" />
   <source>The disk of the {what} “{display_name}” does not support locks: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/lock.py" />
   <source>Copy it to a local disk and open the copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/opening.py" />
   <source>“{name}” exists already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/opening.py" />
   <source>Choose another name, or open it if it is a {word}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/opening.py" />
   <source>There is no {word} “{name}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/opening.py" />
   <source>“{name}” is not a {word}: it holds no file “{database}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/opening.py" />
   <source>“{name}” is not a {word}, or its database is damaged at the start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/opening.py" />
   <source>“{name}” is not a {word} of this program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/opening.py" />
   <source>“{name}” was made by a newer version of this program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/opening.py" />
   <source>Open it as a {word}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/opening.py" />
   <source>“{display_name}” cannot be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/opening.py" />
   <source>Check the path, or plug the disk in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/opening.py" />
   <source>The {word} “{name}” cannot be read: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/opening.py" />
   <source>If it was one, restore the newest file of its backups folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/opening.py" />
   <source>Update this program to open it. Nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/opening.py" />
   <source>“{display_name}” was not closed before it was copied to a disk that cannot be written, so its latest entries cannot be read there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/opening.py" />
   <source>The {word} “{name}” cannot be made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/opening.py" />
   <source>Copy the whole folder to a disk you can write to and open the copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/opening.py" />
   <source>Choose a place you may write to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>Free some space and add the file again. What was recorded before is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>The file could not be written into the case: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>Add the files inside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>it is not a regular file but a pipe or device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>Save its content as a file first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>Get it again from where it came from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>it changed while it was being copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>The disk of the case is full; the file was not added.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>Check the disk and that you may write to the folder of the case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>you do not have permission to read it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>it could not be opened ({getattr})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>Wait until it is complete, then add it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>The original {name} could not be read: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>Free some space and add it again. What was recorded before is safe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>Ask its owner, or copy it to a place of yours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>Check the disk and your permissions, then check the case again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>it could not be read to its end ({strerror})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>Check its disk or link.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>Another program wrote into the case. The files of its backups folder show what it was before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The {name} of the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The list of libraries of the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The stated date of article {article_id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>Claim {id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The link of claim {claim_id} to medium {media_id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The stated source of medium {media_id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The tag word “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The tag “{tag}” of medium {media_id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>Note {id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The decision on match {match_id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>Evidence {id} of claim {claim_id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The verdict on claim {claim_id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>Whether medium {media_id} is masked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The figure of match {match_id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The second answer on claim {claim_id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>Why the verdict on claim {claim_id} was reopened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>Which question evidence {evidence_id} answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The record of article {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The record of medium {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The reading of medium {} (shots, keyframes, hashes)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The record of search {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>Match {}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>claim {row}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>What it changed does not fit what the log says of the time before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>What the history says of it was changed outside the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>{words} outside the program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>edit {seq}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The record of what it changed is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>{THING_WORDS} was {done}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>audit entry {misfit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>What it changed is not what the audit log says.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>was changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>What the case says of itself ({name}) was changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>was removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/results.py" />
   <source>Read {_name_of}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/results.py" />
   <source>Could not read {_name_of}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/results.py" />
   <source>Searched {display_name}: {found} found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/results.py" />
   <source>The search result names “{key}”, which is no medium of this case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/results.py" />
   <source>item {item}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/results.py" />
   <source>Took over what {display_name} says now of {count} found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>same footage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>not related</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>Moved the tag {tag}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>Unpinned evidence from claim {claim_id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>Finalised the verdict on claim {claim_id}: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>Set the verdict on claim {claim_id}: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>Reopened the verdict on claim {claim_id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>Removed the tag {fromkeys}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>match {match_ids}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>Decided {which}: {DECISIONS}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>Took back the decision on {which}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>A tag needs a word.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>Tagged {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>A note belongs to a claim or to a medium.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>Added a note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>Edited a note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>Removed a note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>Pinned evidence to claim {claim_id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>Changed evidence {id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>Evidence refers to exactly one thing: a match, a medium, a search or an address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>Second answer on claim {claim_id}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>Remove the note instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/view_packing.py" />
   <source>A stored hash is damaged: its times, qualities and codes differ in number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/view_packing.py" />
   <source>Run the check, and read the medium again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/vocabulary_edits.py" />
   <source>Changed the tag word {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/vocabulary_edits.py" />
   <source>There is a tag “{new}” already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/vocabulary_edits.py" />
   <source>Renamed the tag {name} to {new}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/vocabulary_edits.py" />
   <source>A word cannot be merged with itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/vocabulary_edits.py" />
   <source>Merged the tag {name} into {into}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/vocabulary_edits.py" />
   <source>The tag “{name}” is used {uses} times.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/vocabulary_edits.py" />
   <source>The tag “{name}” is used {uses} time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/vocabulary_edits.py" />
   <source>Removed the tag word {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/vocabulary_edits.py" />
   <source>There is no tag “{name}” in the vocabulary of this case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/vocabulary_edits.py" />
   <source>Choose two different words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/storage/vocabulary_edits.py" />
   <source>Remove it there first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/clip_edges.py" />
   <source>Comparing edges with {library_name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/comparison.py" />
   <source>the file was changed since it was taken in, so it is not compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/comparison.py" />
   <source>its file is not at hand, and the small picture kept of it is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/comparison.py" />
   <source>it was there a moment ago, but cannot be read now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/comparison.py" />
   <source>Check the case or the library to see what else was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/comparison.py" />
   <source>Plug in the drive with the library's files, then open the comparison again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/figure.py" />
   <source>One picture over the other: left of the white line the case's copy, right of it the library's</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/figure.py" />
   <source>Both pictures in one frame, side by side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/figure.py" />
   <source>Difference once brightness and colour are fitted: what is bright differs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/figure.py" />
   <source>Each line joins one place found in both pictures, as they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/figure.py" />
   <source> The case's copy is {done}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/figure.py" />
   <source> Dots: the two agree. Outlines: they differ. Without a mark: not judged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/figure.py" />
   <source>{heading}, at {timecode}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/figure.py" />
   <source>laid over the library's picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/figure.py" />
   <source> Both are shown as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/figure.py" />
   <source>exchanged from negative to positive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/figure.py" />
   <source>turned back left to right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/figure.py" />
   <source>turned back by {rotation_deg} degrees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/frames.py" />
   <source>none of its pictures could be found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/index.py" />
   <source>The search index of the library could not be written: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/index.py" />
   <source>Make room on the disk, or allow writing to the library's folder, and search again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/intake.py" />
   <source>Reading the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/intake.py" />
   <source>name and content</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/intake.py" />
   <source>The name ends in .{ending}, the content is {label}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/intake.py" />
   <source>{label} ({codec_name}, sound only)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/intake.py" />
   <source>Reading frames</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/intake.py" />
   <source>none of its pictures could be decoded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/intake.py" />
   <source>Download or copy it again; an encrypted clip looks like this too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/report.py" />
   <source>Writing the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/sample_case.py" />
   <source>The sample case could not be written to {folder}: {strerror}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/sample_case.py" />
   <source>Choose a folder with 50 MB of free space that you may write to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/search.py" />
   <source>Searching for {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/unfinished.py" />
   <source>workbench.keyframes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/unfinished.py" />
   <source>workbench.hashing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/unfinished.py" />
   <source>workbench.media.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/unfinished.py" />
   <source>workbench.model.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/tasks/unfinished.py" />
   <source>workbench.tasks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Date of the claim…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>State when the claim was made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Use the marked words for the claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Let the chosen claim be the words marked in the article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Give the file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Hand in a file that could not be had.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Copy the file hash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Put the SHA-256 on the clipboard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Last medium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Go to the picture or clip before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Next medium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Go to the next picture or clip.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Last match of this medium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Show the match before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Next match of this medium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Show the next match.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Search a picture…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Look for a file without taking it into a case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Add the open case's media…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Keep them as known footage.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Copy details for a report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Versions and the last problem, as text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/app.py" />
   <source>Media claim workbench</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/case_work.py" />
   <source>{n} claims</source>
   <comment>{n} claim</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/case_work.py" />
   <source>Adding {n} files and folders</source>
   <comment>Adding {n} file</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Kept and shown as stated by you. Empty: as the page says.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/case_work.py" />
   <source>{n} final</source>
   <comment>{n} final</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/case_work.py" />
   <source>{n} draft verdicts</source>
   <comment>{n} draft verdict</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Open a case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Open a case for second answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Drawing the sample case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Add an article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Reading again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Setting the date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Renaming</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Undoing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Redoing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Checking the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Back up the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Matching against the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Searching again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Drawing the figure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Save the figure as PNG</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Removing the figure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>This case is open elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/case_work.py" />
   <source>{n} files added</source>
   <comment>{n} file added</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/case_work.py" />
   <source>{n} were here already</source>
   <comment>{n} was here already</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/case_work.py" />
   <source>{n} linked to claims</source>
   <comment>{n} linked to a claim</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/case_work.py" />
   <source>{n} left out</source>
   <comment>{n} left out</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/case_work.py" />
   <source>{n} could not be read</source>
   <comment>{n} could not be read</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Backing up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Closing the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Opening {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>This case was made by a newer version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>The case could not be made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Making {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>The file of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>When was the article published?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Check of the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>{found} in {n} items</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>The search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>{count} written to {folder}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>The report is written, with gaps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Open to read only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>This case was changed or damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Taking in {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Seen in the page, not believed: {hints}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Name of the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>The figure is written to {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>This case could not be opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Show folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Backed up to {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Articles (*.html *.htm *.xhtml *.txt *.md);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Adding the claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Splitting the claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Merging the claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Changing the claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Removing the claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Linking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Unlinking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Tagging</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Removing the tag</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Marked {n} frames as graphic and kept them masked.</source>
   <comment>Marked {n} frame as graphic and kept it masked.</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Marking as graphic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Changing the tag word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Writing the note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Removing the note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Recording the decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Adding the keyframe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Setting the source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Pinning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Changing the evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Unpinning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Saving the verdict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Finalising</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Reopening</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Signing off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Saving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Recording the second answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Keeping what is half typed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>No words are marked within one paragraph of the article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>No picture or clip is chosen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Marked as graphic and kept masked: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Changing the note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>No match is chosen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Dropping the keyframe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>A new range begins here. Set its end with O.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>The out point lies before the in point.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Choose one in the list of claims.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Give a tag this key under Tag words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>The clip has no picture at this time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Go on in the clip, or clear the range with X.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Link it to a claim first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>No tag has the key {key} yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Claim {n} does not rest on this medium.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Mark the words that are claim {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Link it to the claim first, or choose other frames. Nothing was pinned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Claim {n} does not rest on {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/about.py" />
   <source>For checking what an article claims with pictures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/about.py" />
   <source>Open a case to see the limits of its readers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/about.py" />
   <source>What keeps foreign files in check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/about.py" />
   <source>No connection is opened unless you ask for one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/about.py" />
   <source>Apache License 2.0. Qt for Python under the LGPL, icons by Lucide (ISC), fonts under the OFL.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/about.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/about.py" />
   <source>None on this system.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/add_media.py" />
   <source>Add pictures and clips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/add_media.py" />
   <source>Files are copied with their hash. What cannot be read is listed with its reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/add_media.py" />
   <source>Files and folders to add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/add_media.py" />
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/add_media.py" />
   <source>Pictures and clips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/add_media.py" />
   <source>A folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/add_media.py" />
   <source>Add files…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/add_media.py" />
   <source>Add a folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/add_media.py" />
   <source>Choose at least one file or folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/base.py" />
   <source>2016, 2016-04 or 2016-04-09</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/base.py" />
   <source>Set the date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/base.py" />
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/base.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>With commas between; empty: none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>Put the cursor where the second claim begins, or mark the words that are a claim of their own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>Notes, pins and the verdict stay with claim {n}. Both rest on the same media.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>Add a claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>The sentence as the article has it, word for word.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>Sentence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>nobody named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>Who says so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>Date of the claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>Empty: the date of the article.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>Words that doubt it (allegedly, reportedly)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>not named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>Places it names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>Split</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>Add the claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>Claim {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>Split claim {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>Why it was suggested: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/crash.py" />
   <source>The program made a mistake</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/crash.py" />
   <source>What you last asked for was not done. Every change recorded before is safe, and you can go on working.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/crash.py" />
   <source>The details are on the clipboard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/crash.py" />
   <source>If it happens again, copy the details and send them to whoever looks after this program. They hold versions and the place in the program, and no picture or text of the case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/crash.py" />
   <source>Copy details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/crash.py" />
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>The whole picture, not only the part in view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>Reverse-image searches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>It is pinned to the claim as an outside source.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>Change the list…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>By its address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>Page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>For pictures with an address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>Add a line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>Take the line out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>Move up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>Built-in list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>Look for {name} elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>The picture is put on the clipboard and the page is opened in your browser; paste it there. {nothing} What you paste, the service keeps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>{name}, used last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>The last column may stay empty. In it, {address} stands for the address of the picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>What did {service} find?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>{name}, by its address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>Opens {address}: the service learns where the picture is and fetches it.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>{n} pieces of evidence</source>
   <comment>{n} piece of evidence</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>What is not established, and what could not be had: always printed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>Original files are left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>Same case, same files, byte for byte.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>{n} media could not be had or read. The report says so.</source>
   <comment>{n} medium could not be had or read. The report says so.</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>Where the report goes</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>{n} points</source>
   <comment>{n} point</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>Nothing is left open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>What will be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>To the folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>Choose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>Nothing yet: choose a kind of file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>, {n} without a verdict and marked so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>Export “{title}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>Choose at least one kind of file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>Name a folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>• Claim {n}, {count}: {first}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>… and {n} more claims.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/finalise.py" />
   <source>Evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/finalise.py" />
   <source>The final verdict stays in its history. Until it is final again the report says that it was reopened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/finalise.py" />
   <source>Why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/finalise.py" />
   <source>Kept in the history and printed in the report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/finalise.py" />
   <source>Reopen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/finalise.py" />
   <source>Say in a few words why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/finalise.py" />
   <source>Finalise the verdict on claim {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/finalise.py" />
   <source>nothing pinned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/finalise.py" />
   <source>nothing left open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/finalise.py" />
   <source>Go back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/finalise.py" />
   <source>Locks the verdict with the date and the state of the libraries. It can be reopened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/finalise.py" />
   <source>Finalise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/finalise.py" />
   <source>Reopen the verdict on claim {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/find.py" />
   <source>Find</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/find.py" />
   <source>Tags, texts seen and their translations, places, notes, names and claims; libraries of the case too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/find.py" />
   <source>Words, in any language or script</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/find.py" />
   <source>Words to find</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/find.py" />
   <source>Found</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/dialogs/find.py" />
   <source>{n} found.</source>
   <comment>{n} found.</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/find.py" />
   <source>Nothing found. Try fewer letters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/find.py" />
   <source>Looking in the libraries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/find.py" />
   <source>{start} to {end}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/find.py" />
   <source>Tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/find.py" />
   <source>Text seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/find.py" />
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/find.py" />
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/find.py" />
   <source>Claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>Every edit is kept in the log, undone ones too. Undo goes back one edit at a time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>Edits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>Find in the history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>By whom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>Sort of edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>Everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>No edit yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>{label}. Entry {n} of the log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>By everybody</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>{n} edits</source>
   <comment>{n} edit</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>(undone)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>Enter shows what it was about</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>{shown} of {total} edits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>By {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>Claims and links</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>Tags, texts and notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>Decisions on matches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>Evidence and verdicts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>Keyframes and media</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>Everything else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/keys.py" />
   <source>Start page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/keys.py" />
   <source>Single letters go by the key's place, so they work on every layout.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/keys.py" />
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/keys.py" />
   <source>Keys: {view}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/keys.py" />
   <source>Playing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/keys.py" />
   <source>Matches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/keys.py" />
   <source>Tags and notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/keys.py" />
   <source>Evidence and verdict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/keys.py" />
   <source>Moving about</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/keys.py" />
   <source>Masked and shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/keys.py" />
   <source>Views</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/keys.py" />
   <source>Case and program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/left_out.py" />
   <source>Lines left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/left_out.py" />
   <source>Not taken as text of the article. Nothing is lost: put back what belongs to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/left_out.py" />
   <source>Putting a line back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/left_out.py" />
   <source>Put back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/left_out.py" />
   <source>Nothing was left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/match.py" />
   <source>Match against a library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/match.py" />
   <source>Every picture and clip of the case is searched for. The case remembers the libraries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/match.py" />
   <source>No library is known yet. Make one and add footage you know, or open one you were given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/match.py" />
   <source>Choose at least one library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/match.py" />
   <source>Open a library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/match.py" />
   <source>Open or make a library first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/match.py" />
   <source>{path} (not at hand)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/match.py" />
   <source>{name} is not a library: it holds other files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/meaning.py" />
   <source>And what they do not show. The same sentences hold for the report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/meaning.py" />
   <source>Find a finding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/meaning.py" />
   <source>No finding is named like this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/meaning.py" />
   <source>It shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/meaning.py" />
   <source>It does not show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/meaning.py" />
   <source>What now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_case.py" />
   <source>New case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_case.py" />
   <source>Originals are copied into the case and never changed. Nothing leaves this machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_case.py" />
   <source>A saved web page or a text; may stay empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_case.py" />
   <source>Article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_case.py" />
   <source>Empty: the title of the article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_case.py" />
   <source>Date of the article, if you know it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_case.py" />
   <source>Kept and shown as stated by you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_case.py" />
   <source>Folder of the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_case.py" />
   <source>Make the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_case.py" />
   <source>The article</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_case.py" />
   <source>A folder of pictures and clips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_case.py" />
   <source>Where the case goes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_case.py" />
   <source>Take off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_case.py" />
   <source>The case needs a folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_case.py" />
   <source>Pictures and clips (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_library.py" />
   <source>The library needs a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_library.py" />
   <source>A name cannot hold / \ : * ? " &lt; &gt; |.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_library.py" />
   <source>New library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_library.py" />
   <source>A library keeps what footage you know looks like, and where it comes from. Files stay where they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_library.py" />
   <source>Known footage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_library.py" />
   <source>In the folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_library.py" />
   <source>Make the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_library.py" />
   <source>Where the library goes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_library.py" />
   <source>Use letters and spaces.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_library.py" />
   <source>Choose the folder the library goes into.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_library.py" />
   <source>Take another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_library.py" />
   <source>Will be {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_library.py" />
   <source>{name} is there already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/note.py" />
   <source>What you see</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/note.py" />
   <source>On {scope}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>Actions, claims, media, tags, texts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>move</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>do it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>Actions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>In this case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>Nothing found. Try another word.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>match of {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>preferences options theme colours colors dark light font size name mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>search libraries find compare against reverse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>create make database</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>database known footage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>reindex index anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>create make project start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>project load</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>import upload video image photo picture file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>save report print download html csv json</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>verify hash integrity originals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>errors warnings broken unreadable missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>log audit who when changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>publication day when</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>day when</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>divide separate cut two</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>join combine unite together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>attribution hedge place date doubt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>hide blur graphic safe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>brightness contrast gamma exposure lighter darker levels adjust</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>reset neutral original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>unmask unblur reveal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>missing file upload</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>finish lock final finalize</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>shortcuts hotkeys keyboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>version licence license</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>bug report error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>exit close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>revert take back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>vocabulary favourites aliases rename merge synonyms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>hide blur unblur reveal graphic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>hide blur default</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>search look for tag text translation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>ocr transcribe translation language sign lettering</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>location coordinates geolocation map where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>earlier cases known footage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>text seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/settings.py" />
   <source>Settings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/settings.py" />
   <source>Kept at once, for you on this machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/source.py" />
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/source.py" />
   <source>Archived at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/source.py" />
   <source>https://… or empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/source.py" />
   <source>How reliable is the source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/source.py" />
   <source>How credible is what it says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/source.py" />
   <source>Which way it speaks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/source.py" />
   <source>Not graded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/source.py" />
   <source>What it shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/source.py" />
   <source>Pin it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/source.py" />
   <source>Pin an outside source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/source.py" />
   <source>The program does not open it and sends nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/source.py" />
   <source>What is said of this evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/source.py" />
   <source>It answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/source.py" />
   <source>Say which way it speaks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/source.py" />
   <source>Date of what was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/source.py" />
   <source>Date of the source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/source.py" />
   <source>It answers: {question}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Tag words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Other spellings find the tag; a favourite key sets it with one press.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Marks violence or death; pictures with it stay masked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Merge into…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>A list of tag words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Where the list goes (.json or .csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Import…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>New word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Further up (Alt+Up)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Further down (Alt+Down)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Other spellings, with commas between</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Favourite key</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Used {n} times.</source>
   <comment>Used {n} time.</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Delete with {n} uses</source>
   <comment>Delete with {n} use</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>It is in use. Press again to take it off everything; undo brings it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>graphic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>{added} added, {changed} changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Colour {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Left out: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Lists of tag words (*.json *.csv);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/elsewhere_work.py" />
   <source>The part in view is on the clipboard. Paste it into {service} with Ctrl+V.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/elsewhere_work.py" />
   <source>The picture is on the clipboard. Paste it into {service} with Ctrl+V.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/elsewhere_work.py" />
   <source>Recording the search elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/elsewhere_work.py" />
   <source>Recording the answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/elsewhere_work.py" />
   <source>Choose a picture or clip first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/elsewhere_work.py" />
   <source>This medium has no address of its own that the service could look for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/elsewhere_work.py" />
   <source>{service} was given the address of the picture by your browser.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/elsewhere_work.py" />
   <source>There is no picture at this time, so nothing was copied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/elsewhere_work.py" />
   <source>No browser could be opened. Open {address} yourself; the picture is on the clipboard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/filling_work.py" />
   <source>Looking at the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/filling_work.py" />
   <source>The library is made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/filling_work.py" />
   <source>Adding the case's media to {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/filling_work.py" />
   <source>Stopped. What was added before is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/filling_work.py" />
   <source>The library was not filled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/gate.py" />
   <source>There is no picture for this moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/header.py" />
   <source>Find or do anything (Ctrl+K)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/header.py" />
   <source>Menu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/header.py" />
   <source>Shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/header.py" />
   <source>Masked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/header.py" />
   <source>Pictures are masked. Hold V to look, Shift+V to show.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/header.py" />
   <source>Pictures are shown.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/language.py" />
   <source>{n} years</source>
   <comment>{n} year</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/language.py" />
   <source>{n} months</source>
   <comment>{n} month</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/language.py" />
   <source>{n} days</source>
   <comment>{n} day</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/language.py" />
   <source>{n} hours</source>
   <comment>{n} hour</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/language.py" />
   <source>{n} minutes</source>
   <comment>{n} minute</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/language.py" />
   <source>{n} seconds</source>
   <comment>{n} second</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/adding.py" />
   <source>Add to the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/adding.py" />
   <source>What you know of all these files. Fields may stay empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/adding.py" />
   <source>A table can tell more of each file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/adding.py" />
   <source>Read a table…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/adding.py" />
   <source>What the table tells</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/adding.py" />
   <source>A table of facts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/adding.py" />
   <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/adding.py" />
   <source>The table is being read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/adding.py" />
   <source>A CSV file with these columns: {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/care.py" />
   <source>The same picture or clip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/care.py" />
   <source>Strong matches between items. All items stay; what is known of one can be given to the others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/care.py" />
   <source>Earliest date for all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/care.py" />
   <source>See the foot of the window.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/library/care.py" />
   <source>{n} more groups are not shown.</source>
   <comment>{n} more group is not shown.</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/care.py" />
   <source>Fills in empty fields on which the others agree.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/care.py" />
   <source>Choose them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/care.py" />
   <source>offline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>none: only its hash was received</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Remove…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Looks through a folder for files with the same content.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/library/details.py" />
   <source>The files of {n} items are not at hand.</source>
   <comment>The file of {n} item is not at hand.</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Hash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Tags</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/library/details.py" />
   <source>Dates are proposed for {n} of the chosen items.</source>
   <comment>A date is proposed for {n} of the chosen items.</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Take it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Where it comes from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Take for all chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Items that have a date keep it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Proposed: {date}, {where}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>{n} items are chosen: a field you fill in is set for all of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>offline, last seen at {path}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Earliest date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Published by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Event</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Earlier verdicts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>several values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Choose an item first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/found.py" />
   <source>Search all libraries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/found.py" />
   <source>Add these files…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/found.py" />
   <source>Back to where it comes from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/found.py" />
   <source>Only its hash is known; there is no picture to compare.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/items.py" />
   <source>proposed: {date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/items.py" />
   <source> to </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/items.py" />
   <source>All items</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/items.py" />
   <source>Clips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/items.py" />
   <source>Pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/items.py" />
   <source>Date proposed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/items.py" />
   <source>File offline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/items_view.py" />
   <source>Offline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>Lists (*.csv *.tsv *.jsonl);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>Add this case's media to a library</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/library/sources.py" />
   <source>{n} media stay out:</source>
   <comment>{n} medium stays out:</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>Choose a library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>Looking at the libraries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>A folder of earlier cases, of pictures and clips, auto-archiver's output, or a list of hashes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>What it is made from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>Choose a folder; it is looked through and nothing is changed in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>Name of the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>Choose first what it is made from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>Cases, pictures, clips or lists of hashes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>A list of hashes</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/library/sources.py" />
   <source>{n} pictures and clips come in</source>
   <comment>{n} picture or clip comes in</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source> with address, caption and verdict. The date of the article is proposed as a date, not taken for one. The files stay in the case folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>The case has no media that could be added.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>not at hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>No library is at hand; make one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>There is nothing to make a library from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>Folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>List…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>Looking through {name} …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>Looking through {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>Title, place, event or date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>Find items</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>Add…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>Look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>Items</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>All work done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>A library, or an empty folder for a new one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>Reading the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>Check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>Open…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>Undo: {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>Nothing to undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>Redo: {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>Nothing to redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>No library open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>A library keeps footage you know, so that it is found again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>Grid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>Table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>Library: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>No item fits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>Nothing in this library yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>{n}, {chosen} chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>What was dropped holds no picture and no file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>{name} cannot be read: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Lists (*.csv *.tsv *.txt *.jsonl *.json);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Files of known footage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>A folder of known footage</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/library/work.py" />
   <source>{n} items added</source>
   <comment>{n} item added</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Taking the dates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Checking the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Rebuilding the search index</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Where the list goes</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/library/work.py" />
   <source>{n} groups of the same picture</source>
   <comment>{n} group of the same picture</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Merging what is known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Where the files may be now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Looking for the files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>A picture or clip to look for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>There is no picture and no file on the clipboard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Searching</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>No library is open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Making again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Choose the items to remove.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Check of the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Importing hashes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Exporting hashes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>No two items are the same picture or clip.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>The picture could not be written to the temporary folder; is the disk full?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Open or make one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Adding to {name}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/library/work.py" />
   <source>Remove {n} items from the library?</source>
   <comment>Remove {n} item from the library?</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>The files stay where they are. This cannot be undone; adding the files again brings the items back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>The picture pasted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>{n} already there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>{n} left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Some files could not be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Only an address came along, and nothing is fetched. Save the picture first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Removing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>Open a case first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>The file hash is on the clipboard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>Undo {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>Redo {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>Show this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>Choose a claim first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>There is no file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>The file is here already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>The claim does not rest on this medium.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>This is not a clip.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>There is no match to choose.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>This case remembers no library yet. Match it against one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>Works in the Compare view.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>The verdict is final. Reopen it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>The verdict is not final.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>There is no verdict yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>Nothing was said of this file; it goes by the case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>Nothing is pinned to this claim.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>There is no file, so there is no hash.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>The case can only be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>read only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/masking.py" />
   <source>This is tagged graphic and stays masked. Hold V to look, or take the tag off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/case.py" />
   <source>Refreshing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/case.py" />
   <source>No case is open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/case.py" />
   <source>No claim is chosen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/case.py" />
   <source>A second answer is being given; the first verdict is hidden until then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparing.py" />
   <source>The two pictures could not be compared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>What agrees is the frame, lettering or template; the pictures inside are different.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>Both pictures stand side by side, whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>The article's copy is laid over the library's picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>What agrees is the frame, lettering or template; inside, the program saw different pictures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>different pictures, as the program saw them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>different pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>Too much of what both show is plain or lettered to say where they agree.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>Both pictures agree wherever there is enough detail to tell.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>The pictures differ wherever there is enough detail to tell.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>The pictures agree, except for a few small places.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>The pictures agree, except for one place that differs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>turned from a negative into a positive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>The article's copy is {done}, and laid over the library's picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>Shared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>frame, lettering or template</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>Inside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>The article's copy is a negative; it is compared with light and dark exchanged back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>Press A to see where.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>Lined up on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>Agrees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>Judged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>{first} and {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>The pictures agree in part; {n} places differ.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>the whole picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>{n} pixels of {width} x {height}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>Points apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>turned back by {n} degrees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>straightened by {n} degrees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>{whole} The article's copy is {done}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>{n} of 100 parts that could be judged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>{n} of 100 parts of the overlap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>{n} points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/frames.py" />
   <source>No shot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/frames.py" />
   <source>Match {letter}: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/frames.py" />
   <source>Shot {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/frames.py" />
   <source>Untagged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/frames.py" />
   <source>No match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/selection.py" />
   <source>Choose one or more in the contact sheet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/sound.py" />
   <source>This clip has no sound.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/sound.py" />
   <source>This clip could not be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/sound.py" />
   <source>This clip is not read yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/sound.py" />
   <source>Sound is heard at usual speed only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/sound.py" />
   <source>The sound device is gone; the clip plays on without sound.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/sound.py" />
   <source>Connect one, then press M.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/sound.py" />
   <source>Parts of the sound of “{name}” are damaged; they are silent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/timeline.py" />
   <source>Possible, time not determined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/timeline.py" />
   <source>Not searched yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/timeline.py" />
   <source>possible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/timeline.py" />
   <source>weak</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/timeline.py" />
   <source>Published {date}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>The time could not be determined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>Still picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>A medium that is no longer in the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>y</source>
   <comment>years, short</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>m</source>
   <comment>months, short</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>{least}{span} earlier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>Final: {word}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>A match that is no longer in the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>A search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>{name}, {start} to {end}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>{same}, as a person decided; the program saw the same layout only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>{here} = {there} of the earlier copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>{there} of the earlier copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>Newer match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>Reopened: {word}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>Draft: {word}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>Looked at {view}; the file is unchanged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>Search of {n} items, {found} found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>{name} at {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>d</source>
   <comment>days, short</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>{here}; the time in the earlier copy could not be determined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>{state}, second answer differs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>Found nowhere in {n} items</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>Roughly even</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>Is this the earliest copy?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>Who made or published it first?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>When was it made?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>Why was it made and shared?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>Could not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>Unreadable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>Waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>This verdict is final. Reopen it to change it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/opening.py" />
   <source>Opening</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/article.py" />
   <source>The article will be here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/article.py" />
   <source>Add an article…</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/panels/article.py" />
   <source>{n} lines left out</source>
   <comment>{n} line left out</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/article_margin.py" />
   <source>Media of the claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/article_text.py" />
   <source>publication date unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/article_text.py" />
   <source>Without a title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/article_text.py" />
   <source>published {date} ({source})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/article_text.py" />
   <source>from the page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/centre.py" />
   <source>Check this match by eye (C)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/centre.py" />
   <source>Stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/centre.py" />
   <source>Timeline</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/panels/centre.py" />
   <source>The case has {n} pictures and clips</source>
   <comment>The case has {n} picture or clip</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/panels/centre.py" />
   <source>The clip has {n} frames</source>
   <comment>The clip has {n} frame</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/centre.py" />
   <source>No picture chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/centre.py" />
   <source>No claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/centre.py" />
   <source>Choose a picture or clip on the left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/centre.py" />
   <source>This file has sound only; there is no picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/centre.py" />
   <source>Waiting to be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/centre.py" />
   <source>File hash {hash}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/centre.py" />
   <source>, frame at {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/centre.py" />
   <source>The clip ends at {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/centre.py" />
   <source>Claim {numbers}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/centre.py" />
   <source>{view}: the file is unchanged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/centre.py" />
   <source>It could not be had.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/claims.py" />
   <source>Pictures and clips without a claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/claims.py" />
   <source>Link media…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/claims.py" />
   <source>Without a claim: drag one onto a claim, or link it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/claims.py" />
   <source>Claims</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/claims.py" />
   <source>Filter claims and media</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/claims.py" />
   <source>No claim yet. Mark a sentence in the article or write one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/claims.py" />
   <source>Add a claim…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/claims.py" />
   <source>chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/elsewhere.py" />
   <source>Found something…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/elsewhere.py" />
   <source>Looked elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/elsewhere.py" />
   <source>Nothing found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/elsewhere.py" />
   <source>Change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>The whole clip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>The whole picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>No person has decided on it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>Pin the match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>There is no match to pin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>Change note, grade or stance…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>https://… an outside source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>Address of an outside source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>With date and grades…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>Pin the last search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>No library was searched for this claim yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>Show it on the desk as it was looked at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>Change, or say what it answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>Against</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>For</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>archived at {address}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>Drag a match, a medium or a pin here, or press {key} in any view</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>Nothing pinned.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>Absence is weak evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>Source {grade}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>Answers: {question}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/facts.py" />
   <source>Comes from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/facts.py" />
   <source>Taken in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/facts.py" />
   <source>Facts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/facts.py" />
   <source>Caption</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/facts.py" />
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/facts.py" />
   <source>no file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/facts.py" />
   <source>Copy all facts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/facts.py" />
   <source>Hide the tags</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/panels/facts.py" />
   <source>Show all {n} tags as read</source>
   <comment>Show {n} tag as read</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/facts.py" />
   <source>Frames</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/facts.py" />
   <source>Masked, for this file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/facts.py" />
   <source>Shown, for this file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/facts.py" />
   <source>{n} bytes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>No keyframes yet. They come when media are read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>Flat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>Which keyframes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>Group by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>Frames of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>Filter by tag or name (Ctrl+F)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>Filter by tag or name of the medium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>Hide near-duplicates</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>A picture every second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>More</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>Contact sheet (Ctrl+4)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>Arranging frames</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>No frame passes this filter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>This claim rests on no media that were read. Link some to it, or choose another scope.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>This medium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>This claim's media</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>Whole case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>By shot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>By match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>By tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>No groups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>Fold all groups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>Unfold all groups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>By medium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>{n} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>{detail}, {n} alike hidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>{detail}, {n} chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>{detail}, folded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>Fold “{group}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>Show on the stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>In the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Known copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>This does not show reuse.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>The final verdict on claim {n} rests on this match. Reopen it to change it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Method</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>{n} distinct pictures</source>
   <comment>{n} distinct picture</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Decided: not related</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>To review: it may be the same footage or another take</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>An old clip does not show that the event did not happen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>layout only, {n} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>not recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Bits apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>not compared by bits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Points</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>{n} points line up</source>
   <comment>{n} point lines up</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>{n} of 100 parts of the overlap agree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Edges</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Its hash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>The test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Published {item}; the claim says {claim}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>This copy is of {date}. </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>It counts as an earlier copy only when a person says that it is the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>File offline, picture and facts kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Relation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Matches of the chosen picture or clip will be here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>{name}: movement agrees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source> ({value} of 1)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>; up to {n} count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Earlier than what?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Set the date of the claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Decided by {who}, {when}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>From</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Differs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>The file could not be had, so nothing could be searched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>over {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>{n} of 256{limit}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>known to {n} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>{finding} (not decided yet)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>This copy is of {date}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>No claim rests on this medium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Link it to a claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>When was this copy published?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>The library has no date for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Not shown to be earlier than the claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>The file could not be read, so nothing could be searched.</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Found nowhere in {n} items.</source>
   <comment>Found nowhere in {n} item.</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>state {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Search another library…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>No match yet. {n} of {total} media still to be searched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>This does not show that it is new.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>fingerprints of whole pictures (PDQ)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>compared with every fingerprint of the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>pictures in the same order in time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>details found in the library (ORB)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>details lie the same way in both pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>a closer look at the original file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>a still picture of the clip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>the same file, byte for byte</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/panels/pillars.py" />
   <source>{n} pinned</source>
   <comment>{n} pinned</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/pillars.py" />
   <source>Drag evidence here, or use the pencil of a pin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/second.py" />
   <source>Reasons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/second.py" />
   <source>Every verdict of this case, its reasons, its history and which way evidence speaks are hidden in all views until you record your answer or give it up. Nothing else can be changed meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/second.py" />
   <source>The claim is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/second.py" />
   <source>How likely is this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/second.py" />
   <source>How sure is the work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/second.py" />
   <source>By recording it you say that you have not seen the first verdict.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/second.py" />
   <source>Give it up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/second.py" />
   <source>Record the answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/second.py" />
   <source>Second analyst</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/second.py" />
   <source>No second analyst has answered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/second.py" />
   <source>First</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/second.py" />
   <source>Second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/second.py" />
   <source>Second answer on claim {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/second.py" />
   <source>Confirmed by {name}, {when}, after seeing it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/second.py" />
   <source>{name} made the first verdict, so another person answers here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>Words as they stand in the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>Language, or its code</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>Translation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>Place in words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>Coordinates, such as 40.1792, 44.4991</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>Change this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>Remove this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>Language not stated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>Armenian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>Azerbaijani</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>Russian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>Arabic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>Georgian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>English</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>Persian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>French</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>Hebrew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>Turkish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>Ukrainian</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>Read only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>{n} {unit} a minute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>Every change saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>No connection in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>Later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>No library yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>Work and what needs attention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>Copy list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>{n} {unit} a second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>Stopping: {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>Undone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>Redone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>Read only: open by {name}</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/panels/status.py" />
   <source>{n} need attention</source>
   <comment>{n} needs attention</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>{name} library, {n} items</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>Needs attention</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>There is nothing to copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>Remove from list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>{done} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>{n} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>{n} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>about {left} left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>{n} min of work. Time for a break?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>{label} and {n} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>{name} library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>All work done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>Nothing needs attention.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>Done: {label}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>Add a tag (T)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>Add a tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>Tags of the frames</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>this frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>Edit this note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>Remove this note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>Tags that fit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>Write a note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>Show one of them on the stage and take it off there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>no frame chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>this picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>this file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>the range {span}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>Begin the tag here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>End the tag here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>Tag the range in to out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>Tag the whole file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>“{tag}” is on the whole file or on a range, not on these frames.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>Words, colour and key…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>Take “{tag}” off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/verdict.py" />
   <source>Not stated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/verdict.py" />
   <source>none yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/verdict.py" />
   <source>final</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/verdict.py" />
   <source>reopened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/verdict.py" />
   <source>draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/verdict.py" />
   <source>In one sentence</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/panels/verdict.py" />
   <source>{n} pieces of evidence pinned</source>
   <comment>{n} piece of evidence pinned</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/verdict.py" />
   <source>The whole form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/verdict.py" />
   <source>no claim chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/verdict.py" />
   <source>Newer match: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/verdict.py" />
   <source>The footage is: {category}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/panels/verdict.py" />
   <source>claim {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/seen_work.py" />
   <source>Changing what is masked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/seen_work.py" />
   <source>Writing down the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/seen_work.py" />
   <source>Writing down the place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/seen_work.py" />
   <source>Removing the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/seen_work.py" />
   <source>Removing the place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/seen_work.py" />
   <source>Moving the tag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/seen_work.py" />
   <source>Merging the words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/seen_work.py" />
   <source>Removing the word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/seen_work.py" />
   <source>Ordering the words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/seen_work.py" />
   <source>Taking over the words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/seen_work.py" />
   <source>Changing the text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/seen_work.py" />
   <source>Changing the place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/seen_work.py" />
   <source>Writing the words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source> (not decided by a person)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>Way to compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>Choose a match first; its two pictures will be here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>The time in the earlier copy is not determined, so the two cannot be stepped together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>, backwards in the earlier copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>Lining the two pictures up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>Both pictures are shown as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>What the comparison shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>Is it the same?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>Speaks against</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>Speaks for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>For the report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>Not proven by this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>Save as PNG…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>Left and Right step both clips together{speed}{back}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>The pictures are shown as they are. Press U to line them up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>Lining the two pictures up…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>bright: differs, once brightness and colour are fitted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>Pin this match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>footage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>That this picture was used before; that the event in the claim did or did not happen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>That the event in the claim did or did not happen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>about {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>, at {speed} times speed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>This moment is outside the stretch that was found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>Each line joins one place found in both pictures; {n} of them are shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>{done} Here they are enlarged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>found in both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>That the event in the claim did not happen. It shows only that the {thing} was {finding}{undecided}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>{n} times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>Pin this match to claim {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>Compare them side by side.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/desk.py" />
   <source>Match and verdict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/report.py" />
   <source>Files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/report.py" />
   <source>Five questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/report.py" />
   <source>The claim, word for word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/report.py" />
   <source>How to repeat this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/report.py" />
   <source>Searches and method</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/report.py" />
   <source>{program}. The log ends at {head}, entry {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/report.py" />
   <source>{final} of {total} claims final. Log ends at {head}, entry {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/report.py" />
   <source>This case has no claim yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/report.py" />
   <source>No verdict yet; the report says so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/report.py" />
   <source>Nothing left open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/report.py" />
   <source>What of “{name}” was found, second by second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/report.py" />
   <source>Figure in the report: {caption}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>not in the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>not kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>no claim</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/views/review.py" />
   <source>{n} moments of this stretch in step</source>
   <comment>{n} moment of this stretch in step</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>Older than the claim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>Strong or possible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>Weak</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>Decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>Made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>Device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>Last writer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>Encoded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>To review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>Matches to review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>No match yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>Also decide for</source>
   <translation type="unfinished" />
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/views/review.py" />
   <source>Show {n} new matches</source>
   <comment>Show {n} new match</comment>
   <translation type="unfinished">
    <numerusform />
    <numerusform />
    <numerusform />
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>Claim {n}, </source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>{date}, claimed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>Undo last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>Facts side by side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>After you decide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>The answer is kept over every later search and can be changed here or under History. Undo takes back the answer for all copies at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>What the files say of themselves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>With {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>{left} of {total} left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>Decide the same for {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/start.py" />
   <source>today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/start.py" />
   <source>yesterday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/start.py" />
   <source>Folder not at hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/start.py" />
   <source>Drop an article or its folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/start.py" />
   <source>Saved web pages with their folder, text, Markdown, and all usual pictures and videos</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/start.py" />
   <source>Start with the article you want to check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/start.py" />
   <source>Drop a saved web page or a text here, with its pictures and clips if you have them. Nothing leaves this machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/start.py" />
   <source>Try the sample case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/start.py" />
   <source>Recent cases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/start.py" />
   <source>Pictures stay blurred and grey until you ask to see them. Change this in Settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/start.py" />
   <source>Press ? anywhere for the keys of that view.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/start.py" />
   <source>Cases you open will be listed here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/start.py" />
   <source>See each sentence that leans on a picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/start.py" />
   <source>Learn whether the picture was seen before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/start.py" />
   <source>Mark what is in the frames, with two keys.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/start.py" />
   <source>Decide, pin the evidence, hand it over.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/verdict.py" />
   <source>Figures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/verdict.py" />
   <source>How this verdict came about</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/verdict.py" />
   <source>Remove the figure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/verdict.py" />
   <source>The footage itself is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/verdict.py" />
   <source>Printed with this verdict</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/verdict.py" />
   <source>Locks the date and the state of the library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/verdict.py" />
   <source>Kept {date} by {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/verdict.py" />
   <source>Reading the history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/verdict.py" />
   <source>{source}. Said by: {said}. Doubt words: {doubts}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/verdict.py" />
   <source>, by {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/verdict.py" />
   <source>Claim {n}, {place} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/verdict.py" />
   <source>This claim rests on no picture or clip.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/verdict.py" />
   <source>First draft: {word}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/verdict.py" />
   <source>Confirmed by {name} after seeing it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/verdict.py" />
   <source>Reopened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/verdict.py" />
   <source>Reasons or answers changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/verdict.py" />
   <source>Reopened: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/views/verdict.py" />
   <source>Changed from “{old}” to “{new}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/buttons.py" />
   <source>{0}, chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/chips.py" />
   <source>part of the selection has it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/chips.py" />
   <source>Tag {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/chips.py" />
   <source>Take “{0}” off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/chips.py" />
   <source>Press to take it off. {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/compare_legend.py" />
   <source>dashes: how far the other picture reaches; outside it, nothing to compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/compare_legend.py" />
   <source>dashes: edge of the article's picture; outside it, nothing to compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/compare_legend.py" />
   <source>agrees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/compare_legend.py" />
   <source>differs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/compare_legend.py" />
   <source>no mark: not judged (plain, lettered, bars or surround)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/compare_legend.py" />
   <source>Legend: {marks}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/compare_pair.py" />
   <source>Blink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/compare_pair.py" />
   <source>Lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/compare_pair.py" />
   <source>masked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/compare_pair.py" />
   <source>Loading…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/compare_pair.py" />
   <source>Both pictures, {way}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/compare_pair.py" />
   <source>whole, upright</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/compare_pair.py" />
   <source>lined up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/compare_pair.py" />
   <source>agreement shown, {n} places differ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/contact_sheet.py" />
   <source>Contact sheet, {0} of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/contact_sheet.py" />
   <source>{0}, {1} chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/coverage_bar.py" />
   <source>{0} to {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/coverage_bar.py" />
   <source>Coverage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/coverage_bar.py" />
   <source>Match {0}, {1}, {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/coverage_bar.py" />
   <source>Coverage: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/keyframe_cell.py" />
   <source>not matched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/keyframe_cell.py" />
   <source>no match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/keyframe_cell.py" />
   <source>Masked picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/keyframe_cell.py" />
   <source>not matched: title, black or too plain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/keyframe_cell.py" />
   <source>added by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/keyframe_cell.py" />
   <source>Frame at {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/keyframe_cell.py" />
   <source>Picture {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/keyframe_cell.py" />
   <source>Frame at {0} of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/keyframe_cell.py" />
   <source>tagged {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/keyframe_cell.py" />
   <source>{0} like it not shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/keyframe_cell.py" />
   <source>match {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/keyframe_cell.py" />
   <source>matches {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/keyframe_strip.py" />
   <source>Keyframes, {0} of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/labels.py" />
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/picture_settings.py" />
   <source>Brightness, contrast and gamma</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/picture_settings.py" />
   <source>Reset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/picture_settings.py" />
   <source>Brightness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/picture_settings.py" />
   <source>Contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/picture_settings.py" />
   <source>Gamma</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/picture_settings.py" />
   <source>Only the view changes; the file stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/stage.py" />
   <source>Stage, masked picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/stage.py" />
   <source>Plus and minus zoom, 0 fits, Z shows the loupe.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/stage.py" />
   <source>Still shown: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/stage.py" />
   <source>Graphic, kept masked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/stage.py" />
   <source>This file is masked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/stage.py" />
   <source>Hold {0} to look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/stage.py" />
   <source>Hold {0} to look, {1} to show until closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/status.py" />
   <source>Cancel this work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/status.py" />
   <source>{0} of 100</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/timeline.py" />
   <source>No clip on the stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/timeline.py" />
   <source>Timeline, no clip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/timeline.py" />
   <source>Match lanes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/timeline.py" />
   <source>Rows of tags</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/timeline.py" />
   <source>Timeline, {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/timeline.py" />
   <source>{0}, range {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/timeline_paint.py" />
   <source>Found earlier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/timeline_paint.py" />
   <source>Possible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/timeline_paint.py" />
   <source>{0}, {1} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/timeline_paint.py" />
   <source>strong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/timeline_rows.py" />
   <source>Shots {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/timeline_words.py" />
   <source>Shot {0}, {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/timeline_words.py" />
   <source>{0}, title, black or too plain to match</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/timeline_words.py" />
   <source>{0} equals {1} of {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/timeline_words.py" />
   <source>{0}, graphic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/timeline_words.py" />
   <source>{0} shots</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/timeline_words.py" />
   <source>Match {0}, {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>A still picture has one frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Play</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Sound is off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Add a keyframe here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Tag this frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Pin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Speed {0} times, backwards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Speed {0} times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Speed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Link it to a claim first; then it can be pinned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Go to time: 0:08.52, 8.5s, 214f for a frame, 2c for a clip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Not a time: write 0:08.52, 8.5s, 214f or 2c</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Time {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Sound is on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Drop this keyframe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Pin as speaking against the claim; with Shift, for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Link to a claim…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>frame {0} of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Pin as speaking against claim {0}; with Shift, for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Pin to claim {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/window.py" />
   <source>Stopped. What was done before is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/window.py" />
   <source>This could not be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>The draft is saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>All verdicts are hidden until the second answer is recorded or given up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>Taking the library off the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>Half-typed texts were kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>The program ended while a verdict was being written. Its texts were kept outside the history.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>Discarding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>Putting back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>There is no other claim to merge with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>Kept and shown as stated by you. Empty: the date of the article ({date}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>There is no claim yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>There is no tag on exactly this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>Masked until one looks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>Shown at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>Claim {n}: {sentence}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>Add one first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>Click a chip to take it off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>What this edit was about is no longer in the case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>Discard them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>Put them back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>When was claim {n} made?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>As your settings say ({state})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>Where does {name} come from?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/workers/faults.py" />
   <source>reading it needs more memory than a reader may use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/workers/faults.py" />
   <source>it stopped the reader twice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/workers/faults.py" />
   <source>The original is kept; convert it to a smaller size elsewhere and add that copy beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/workers/faults.py" />
   <source>It is set aside for this session and not read again; the original and its hash are kept. Open it in another program with care, or add a converted copy beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/workers/job.py" />
   <source>The work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/workers/job.py" />
   <source>a listener of a job failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/workers/job.py" />
   <source>{self} is not finished yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/workers/pool.py" />
   <source>A file that stops its reader twice is set aside for the session.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/workers/pool.py" />
   <source>{job} could not begin: no worker process could be started.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/workers/pool.py" />
   <source>{job} used more memory than half of this machine has and was stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/workers/pool.py" />
   <source>{job} made no progress for {limit} and was stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/workers/pool.py" />
   <source>worker pool</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/workers/pool.py" />
   <source>{words}, not active: {sentence}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/workers/pool.py" />
   <source>Close other programs and try again; if it stays so, install this program anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/workers/pool.py" />
   <source>{job} ended its worker process twice and was given up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/workers/pool.py" />
   <source>Search fewer media at a time, or a smaller library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/workers/pool.py" />
   <source>Try again when the computer has less to do; a file that does this again may be damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/workers/pool.py" />
   <source>Readers of files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/workers/pool.py" />
   <source>Makers of reports</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/workers/pool.py" />
   <source>The limits of the readers are not known: {message}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/workers/process.py" />
   <source>import json, sys; sys.path[:] = json.loads(sys.argv[1]); from workbench.workers.child import main; main()</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/workers/process.py" />
   <source>ended with status {status}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/workers/process.py" />
   <source>ended by signal {value} ({name})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/workers/process.py" />
   <source>ended by signal {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/workers/process.py" />
   <source>the worker has no pipes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/workers/seat.py" />
   <source>worker reader</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/workers/seat.py" />
   <source>could not be started: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/workers/wire.py" />
   <source>A message between processes has lengths that do not add up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/workers/wire.py" />
   <source>A message between processes is too large ({header_bytes} MB, {blob_count} parts).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/workers/wire.py" />
   <source>A message between processes could not be written: {error}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../workbench/workers/wire.py" />
   <source>A message between processes does not have the expected form.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
