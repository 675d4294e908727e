<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
 <context>
  <name>workbench</name>
  <message>
   <location filename="../../workbench/archives/bag_lists.py" />
   <source>the bag has no list of checksums that can be read</source>
   <translation>у сумці немає списку контрольних сум, який можна прочитати</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/bag_lists.py" />
   <source>its file bagit.txt does not say which version of BagIt it is, or in which encoding</source>
   <translation>її файл bagit.txt не каже, яка це версія BagIt або в якому вона кодуванні</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/bag_lists.py" />
   <source>its lists are in an encoding that is not read ({display_name})</source>
   <translation>її списки в кодуванні, яке не читається ({display_name})</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/bag_lists.py" />
   <source>Ask for a bag with a list of SHA-256.</source>
   <translation>Попросіть сумку зі списком SHA-256.</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/bag_lists.py" />
   <source>it is not in the encoding the bag states</source>
   <translation>він не в тому кодуванні, яке називає сумка</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/bag_lists.py" />
   <source>Its line {number} is no checksum with a path.</source>
   <translation>Його рядок {number} — не контрольна сума зі шляхом.</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/bag_lists.py" />
   <source>Its line {number} is no label with a value.</source>
   <translation>Його рядок {number} — не позначка зі значенням.</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/bag_lists.py" />
   <source>It has more than {MOST_LABELS} labels; the rest was not read.</source>
   <translation>У ньому понад {MOST_LABELS} позначок; решту не прочитано.</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/bag_lists.py" />
   <source>Its line {number} is no address with a size and a safe path.</source>
   <translation>Його рядок {number} — не адреса з розміром і безпечним шляхом.</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/bag_lists.py" />
   <source>Its checksums ({kind}) are of a kind that is not known and were not compared.</source>
   <translation>Його контрольні суми ({kind}) невідомого виду, їх не порівняно.</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/bag_lists.py" />
   <source>It is listed in {path}, but is not read: {why}.</source>
   <translation>Його названо в {path}, але не прочитано: {why}.</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/bag_lists.py" />
   <source>The bag has two addresses for it.</source>
   <translation>Сумка має для нього дві адреси.</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/bag_lists.py" />
   <source>The list of {algorithm} has it twice ({display_name}).</source>
   <translation>У списку {algorithm} його названо двічі ({display_name}).</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/bagit.py" />
   <source>it is not a BagIt bag: it has no file bagit.txt at its top</source>
   <translation>це не сумка BagIt: на верхньому рівні немає файла bagit.txt</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/bagit.py" />
   <source>Open what is in it on its own.</source>
   <translation>Відкрийте те, що в ній, окремо.</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/bagit.py" />
   <source>The bag has no list of SHA-256 or SHA-512 ({weak}): such checksums can be imitated.</source>
   <translation>Сумка не має списку SHA-256 чи SHA-512 ({weak}): такі контрольні суми можна підробити.</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/bagit.py" />
   <source>It was not read: {why}.</source>
   <translation>Його не прочитано: {why}.</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/bagit.py" />
   <source>It is in the bag but in none of its lists.</source>
   <translation>Він у сумці, але в жодному з її списків.</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/bagit.py" />
   <source>It is missing from the list of {algorithm}, while another list has it.</source>
   <translation>Його немає в списку {algorithm}, хоча в іншому він є.</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/bagit.py" />
   <source>Its content is not what the bag lists ({wrong}).</source>
   <translation>Його вміст не такий, як у списку сумки ({wrong}).</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/bagit.py" />
   <source>It says that the bag holds {stated} (bytes and files); there are {found}.</source>
   <translation>Там сказано, що в сумці {stated} (байти й файли); насправді {found}.</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/bagit.py" />
   <source>The bag has only its address on the network. Nothing is fetched from there.</source>
   <translation>У сумці є лише його адреса в мережі. Звідти нічого не беруть.</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/bagit.py" />
   <source>It is listed but not in the bag.</source>
   <translation>Він у списку, але не в сумці.</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/bagit.py" />
   <source>Checking {display_name}</source>
   <translation>Перевірка {display_name}</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/bagit.py" />
   <source>It cannot be read: {reason}.</source>
   <translation>Його не вдається прочитати: {reason}.</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/bagit.py" />
   <source>It is listed in tagmanifest-{algorithm}.txt but not in the bag.</source>
   <translation>Його названо в tagmanifest-{algorithm}.txt, але в сумці його немає.</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/bagit.py" />
   <source>Its content is not what tagmanifest-{algorithm}.txt says.</source>
   <translation>Його вміст не такий, як каже tagmanifest-{algorithm}.txt.</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/folder.py" />
   <source>there is no such folder</source>
   <translation>такої теки немає</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/folder.py" />
   <source>it is not among the files that are read</source>
   <translation>його немає серед файлів, які читають</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/folder.py" />
   <source>“{display_name}” and “{display_name2}”</source>
   <translation>«{display_name}» і «{display_name2}»</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/folder.py" />
   <source>Check the path, or plug the disk in.</source>
   <translation>Перевірте шлях або під’єднайте диск.</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/folder.py" />
   <source>it holds more than is read at once ({entries} files, {total_bytes} MB)</source>
   <translation>у ній більше, ніж читають за один раз ({entries} файлів, {total_bytes} МБ)</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/folder.py" />
   <source>it could not be read ({strerror})</source>
   <translation>не вдалося прочитати ({strerror})</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/folder.py" />
   <source>{both} are one file on some systems, and two here.</source>
   <translation>{both} в одних системах — той самий файл, а тут їх два.</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/folder.py" />
   <source>Take a folder inside it.</source>
   <translation>Візьміть теку всередині неї.</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/folder.py" />
   <source>it is no longer an ordinary file</source>
   <translation>це вже не звичайний файл</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/folder.py" />
   <source>Check the disk, and that you may read it.</source>
   <translation>Перевірте диск і чи можна вам це читати.</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/folder.py" />
   <source>the folder cannot be read ({strerror})</source>
   <translation>теку не вдається прочитати ({strerror})</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/folder.py" />
   <source>it is a link</source>
   <translation>це посилання</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/folder.py" />
   <source>it is a pipe or a device</source>
   <translation>це канал або пристрій</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/member_names.py" />
   <source>it has no name</source>
   <translation>він не має назви</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/member_names.py" />
   <source>its name is longer than {MAX_NAME_CHARS} characters</source>
   <translation>його назва довша за {MAX_NAME_CHARS} знаків</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/member_names.py" />
   <source>its name holds control characters</source>
   <translation>у його назві є керівні знаки</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/member_names.py" />
   <source>its name holds a backslash, which is a folder on some systems and part of a name on others</source>
   <translation>у його назві є зворотна риска: в одних системах це тека, в інших — частина назви</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/member_names.py" />
   <source>its name begins at the root of a disk</source>
   <translation>його назва починається від кореня диска</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/member_names.py" />
   <source>its name begins with the letter of a disk</source>
   <translation>його назва починається з літери диска</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/member_names.py" />
   <source>it lies more than {MAX_DEPTH} folders deep</source>
   <translation>він лежить глибше ніж за {MAX_DEPTH} тек</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/member_names.py" />
   <source>its path has an empty part</source>
   <translation>у його шляху є порожня частина</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/member_names.py" />
   <source>its path leads out of the archive</source>
   <translation>його шлях веде за межі архіву</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/member_names.py" />
   <source>a part of its name is longer than {MAX_PART_BYTES} bytes</source>
   <translation>частина його назви довша за {MAX_PART_BYTES} байтів</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/member_names.py" />
   <source>a part of its name ends with a dot or a space, which some systems drop</source>
   <translation>частина його назви закінчується крапкою або пробілом, які деякі системи відкидають</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/member_names.py" />
   <source>its name is that of a device on some systems</source>
   <translation>його назва в деяких системах — це назва пристрою</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_directory.py" />
   <source>the archive ends in two ways, so that what is in it depends on who reads it</source>
   <translation>архів закінчується двома способами, тож його вміст залежить від того, хто його читає</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_directory.py" />
   <source>Get it again from where it came from, or ask for it unpacked.</source>
   <translation>Візьміть його ще раз звідти, звідки він, або попросіть розпакованим.</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_directory.py" />
   <source>the end of the archive is damaged</source>
   <translation>кінець архіву пошкоджено</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_directory.py" />
   <source>the archive has {count} entries; up to {entries} are read</source>
   <translation>в архіві {count} записів; читають до {entries}</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_directory.py" />
   <source>the list of its entries is {length} MB long, which no archive needs</source>
   <translation>список його записів займає {length} МБ, чого не потребує жоден архів</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_directory.py" />
   <source>it is not a zip archive, or its end is missing</source>
   <translation>це не архів zip або немає його кінця</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_directory.py" />
   <source>it is one part of an archive in several</source>
   <translation>це одна з кількох частин архіву</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_directory.py" />
   <source>the list of its entries is not where the archive says it is</source>
   <translation>список його записів не там, де каже архів</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_directory.py" />
   <source>the list of its entries is longer than the archive says</source>
   <translation>список його записів довший, ніж каже архів</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_directory.py" />
   <source>the list of its entries breaks off at entry {number}</source>
   <translation>список його записів уривається на записі {number}</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_directory.py" />
   <source>what is kept beside its name is damaged</source>
   <translation>те, що зберігається поруч із його назвою, пошкоджено</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_directory.py" />
   <source>it is packed in a way that is not read (method {method})</source>
   <translation>його стиснено способом, який не читається (метод {method})</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_directory.py" />
   <source>it goes by two names, the other is “{display_name}”</source>
   <translation>він має дві назви, друга — «{display_name}»</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_directory.py" />
   <source>Ask for it in several parts.</source>
   <translation>Попросіть його кількома частинами.</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_directory.py" />
   <source>Ask for it in one piece.</source>
   <translation>Попросіть його одним файлом.</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_directory.py" />
   <source>its size is not stated</source>
   <translation>його розмір не вказано</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_directory.py" />
   <source>it is encrypted</source>
   <translation>його зашифровано</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_directory.py" />
   <source>it lies in another part of the archive</source>
   <translation>він лежить в іншій частині архіву</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_directory.py" />
   <source>its name is not in the encoding it states</source>
   <translation>його назва не в тому кодуванні, яке вказано</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_file.py" />
   <source>Ask for the files one by one, or in another archive.</source>
   <translation>Попросіть файли по одному або в іншому архіві.</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_file.py" />
   <source>Get it again from where it came from.</source>
   <translation>Отримайте його ще раз звідти, звідки він надійшов.</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_file.py" />
   <source>its sizes contradict each other</source>
   <translation>його розміри суперечать один одному</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_file.py" />
   <source>it is {size_bytes} MB; up to {member_bytes} MB are read</source>
   <translation>він має {size_bytes} МБ; читають до {member_bytes} МБ</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_file.py" />
   <source>it grows to {size_bytes} times its size when unpacked</source>
   <translation>після розпакування він більший у {size_bytes} разів</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_file.py" />
   <source>this is not an ordinary file</source>
   <translation>це не звичайний файл</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_file.py" />
   <source>it is not in it</source>
   <translation>у ньому цього немає</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_file.py" />
   <source>“{display_name}” cannot be read from it: {why}</source>
   <translation>«{display_name}» не вдається прочитати з нього: {why}</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_file.py" />
   <source>it is shorter than the archive says</source>
   <translation>він коротший, ніж каже архів</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_file.py" />
   <source>it is damaged</source>
   <translation>його пошкоджено</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_file.py" />
   <source>its files are {total} MB when unpacked; up to {total_bytes} MB are read</source>
   <translation>його файли після розпакування мають {total} МБ; читають до {total_bytes} МБ</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_file.py" />
   <source>its header is not where the archive says</source>
   <translation>його заголовок не там, де каже архів</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_file.py" />
   <source>its data are not all in the archive</source>
   <translation>не всі його дані в архіві</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_file.py" />
   <source>its name before its data is another: “{display_name}”</source>
   <translation>його назва перед даними інша: «{display_name}»</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_file.py" />
   <source>its header and the list disagree about how it is packed</source>
   <translation>його заголовок і список по-різному кажуть, як його стиснено</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_file.py" />
   <source>its header and the list disagree about its size or content</source>
   <translation>його заголовок і список по-різному кажуть про його розмір чи вміст</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_file.py" />
   <source>{idle} bytes of the archive belong to none of its entries; they were not read.</source>
   <translation>{idle} байтів архіву не належать до жодного його запису; їх не прочитано.</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_file.py" />
   <source>bytes follow after its end</source>
   <translation>після його кінця йдуть іще байти</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_file.py" />
   <source>it is longer than {at_most_bytes} bytes, which is the most that is read of it</source>
   <translation>він довший за {at_most_bytes} байтів, а більше з нього не читають</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_file.py" />
   <source>there is no such file</source>
   <translation>такого файлу немає</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_file.py" />
   <source>this is a folder, not a file</source>
   <translation>це тека, а не файл</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_file.py" />
   <source>it could not be opened ({strerror})</source>
   <translation>не вдалося відкрити ({strerror})</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_file.py" />
   <source>Copy it to a file and open that.</source>
   <translation>Скопіюйте його у файл і відкрийте той файл.</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_file.py" />
   <source>it is longer than the archive says</source>
   <translation>він довший, ніж каже архів</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_file.py" />
   <source>entries of the archive lie on top of each other</source>
   <translation>записи архіву лежать один поверх одного</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_file.py" />
   <source>the disk failed while it was read ({strerror})</source>
   <translation>під час читання диск збоїв ({strerror})</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_file.py" />
   <source>Check the path, and that you may read it.</source>
   <translation>Перевірте шлях і чи можна вам його читати.</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_file.py" />
   <source>two of its entries are named alike, “{display_name}” and “{display_name2}”, so that what is in it depends on who reads it</source>
   <translation>два його записи мають схожі назви, «{display_name}» і «{display_name2}», тож його вміст залежить від того, хто його читає</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_file.py" />
   <source>“{display_name}” is a file in it and a folder as well</source>
   <translation>«{display_name}» у ньому водночас файл і тека</translation>
  </message>
  <message>
   <location filename="../../workbench/archives/zip_file.py" />
   <source>Check the disk and cable.</source>
   <translation>Перевірте диск і кабель.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/claims.py" />
   <source>names a medium (“{group}”)</source>
   <translation>називає медіафайл («{group}»)</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/claims.py" />
   <source>says that it is shown or released (“{group}”)</source>
   <translation>каже, що це показано або оприлюднено («{group}»)</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/claims.py" />
   <source>points to a recording (“{group}”)</source>
   <translation>вказує на запис («{group}»)</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/claims.py" />
   <source>names an event</source>
   <translation>називає подію</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/claims.py" />
   <source>caption of medium {numbers}</source>
   <translation>підпис медіафайлу {numbers}</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/claims.py" />
   <source>caption of a medium the saved page does not hold</source>
   <translation>підпис медіафайлу, якого немає у збереженій сторінці</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/claims.py" />
   <source>says what was seen, next to a claim about footage</source>
   <translation>каже, що було видно, поруч із твердженням про відеоматеріал</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/claims.py" />
   <source>in a caption; {reason}</source>
   <translation>у підписі; {reason}</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/claims.py" />
   <source>an event next to medium {number}</source>
   <translation>подія поруч із медіафайлом {number}</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/claims.py" />
   <source>an event next to a claim about footage</source>
   <translation>подія поруч із твердженням про відеоматеріал</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/archive_folder.py" />
   <source>time stamp token</source>
   <translation>токен позначки часу</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/archive_folder.py" />
   <source>certificate of the time stamp authority</source>
   <translation>сертифікат центру позначок часу</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/archive_folder.py" />
   <source>hashes that were time-stamped</source>
   <translation>хеші, засвідчені позначкою часу</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/archive_folder.py" />
   <source>record of the archiver</source>
   <translation>запис архіватора</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/archive_folder.py" />
   <source>report of the archiver</source>
   <translation>звіт архіватора</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/archive_folder.py" />
   <source>web archive</source>
   <translation>вебархів</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/archive_folder.py" />
   <source>Screenshot made when the page was archived</source>
   <translation>Знімок екрана, зроблений під час архівування сторінки</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/archive_folder.py" />
   <source>Comparing the files of the archive</source>
   <translation>Порівняння файлів архіву</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/archive_folder.py" />
   <source>archive of posts (auto-archiver)</source>
   <translation>архів дописів (auto-archiver)</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/archive_folder.py" />
   <source>time stamp token of {authority}</source>
   <translation>токен позначки часу від {authority}</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/archive_folder.py" />
   <source>{path} is not what the record says of it, and was not taken: its content was changed.</source>
   <translation>{path} не такий, як каже про нього запис, і його не взято: вміст змінено.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/archive_folder.py" />
   <source>thumbnail of {of}, made by the archiver</source>
   <translation>мініатюра для {of}, зроблена архіватором</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/archive_folder.py" />
   <source>thumbnail made by the archiver</source>
   <translation>мініатюра, зроблена архіватором</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/archive_folder.py" />
   <source>file of the archive</source>
   <translation>файл архіву</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/archive_folder.py" />
   <source>{count} archived posts</source>
   <translation>{count} архівованих дописів</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/archive_folder.py" />
   <source>the time of the post, as the archiver recorded it</source>
   <translation>час допису, як його записав архіватор</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/archive_folder.py" />
   <source>The archiver says of {url}: “{status}”.</source>
   <translation>Архіватор каже про {url}: «{status}».</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/archive_folder.py" />
   <source>{name} could not be read: {strerror}.</source>
   <translation>{name} не вдалося прочитати: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/archived_items.py" />
   <source>none of its rows could be read</source>
   <translation>жодного з його рядків не вдалося прочитати</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/archived_items.py" />
   <source>it has no rows</source>
   <translation>у ньому немає рядків</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/folders.py" />
   <source>this folder holds {count} pages ({listed})</source>
   <translation>у цій теці {count} сторінок ({listed})</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/folders.py" />
   <source>there is no article in this folder</source>
   <translation>у цій теці немає статті</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/folders.py" />
   <source>Choose the one that is the article.</source>
   <translation>Виберіть ту, яка є статтею.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/folders.py" />
   <source>Looking for articles</source>
   <translation>Пошук статей</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/folders.py" />
   <source>Choose the saved page itself, or add the folder as media.</source>
   <translation>Виберіть саму збережену сторінку або додайте теку як медіа.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/http_body.py" />
   <source>it unpacks to more than {RATIO} times its size, as files made to fill disks do</source>
   <translation>після розпакування він більший у понад {RATIO} разів, як файли, зроблені, щоб заповнити диск</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/http_body.py" />
   <source>it is compressed with Brotli; install “brotli” to unpack it</source>
   <translation>його стиснено Brotli; щоб розпакувати, встановіть «brotli»</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/http_body.py" />
   <source>it is compressed with “{name}”, which this program cannot unpack</source>
   <translation>його стиснено «{name}», чого ця програма не розпаковує</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/http_body.py" />
   <source>its compressed content is damaged</source>
   <translation>його стиснений вміст пошкоджено</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/inline.py" />
   <source>written into the page at byte {start}</source>
   <translation>записано в саму сторінку, з байта {start}</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/mhtml.py" />
   <source>saved pages (MHTML)</source>
   <translation>збережені сторінки (MHTML)</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/mhtml.py" />
   <source>Reading the page</source>
   <translation>Читання сторінки</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/mhtml.py" />
   <source>saved page (MHTML)</source>
   <translation>збережена сторінка (MHTML)</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/mhtml.py" />
   <source>the page in it is empty</source>
   <translation>сторінка в ньому порожня</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/mhtml.py" />
   <source>The file has more than {MAX_PARTS} parts; the others were not read.</source>
   <translation>У файлі понад {MAX_PARTS} частин; решту не прочитано.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/mhtml.py" />
   <source>Taking media out</source>
   <translation>Виймання медіа</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/mhtml.py" />
   <source>the page in it could not be decoded: {error}</source>
   <translation>сторінку в ньому не вдалося розкодувати: {error}</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/mhtml.py" />
   <source>Save the page again once it has loaded completely.</source>
   <translation>Збережіть сторінку ще раз, коли вона завантажиться повністю.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/mhtml.py" />
   <source>there is no page in this saved page (MHTML)</source>
   <translation>у цій збереженій сторінці (MHTML) немає сторінки</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/mhtml.py" />
   <source>the saved page (MHTML) has no parts</source>
   <translation>збережена сторінка (MHTML) не має частин</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/mhtml.py" />
   <source>It may have been cut off when it was copied; save the page again.</source>
   <translation>Можливо, її обрізано під час копіювання; збережіть сторінку ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/mhtml.py" />
   <source>part {number}</source>
   <translation>частина {number}</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/mhtml.py" />
   <source>it is not the file that was read before</source>
   <translation>це не той файл, який читали раніше</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/mhtml.py" />
   <source>Save the page again.</source>
   <translation>Збережіть сторінку ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/mhtml.py" />
   <source>Read the article again.</source>
   <translation>Прочитайте статтю ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/opening.py" />
   <source>this web archive is compressed with Zstandard, which this program cannot unpack</source>
   <translation>цей вебархів стиснено Zstandard, чого ця програма не розпаковує</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/opening.py" />
   <source>Unpack it with the program “zstd”, and open the file that it makes.</source>
   <translation>Розпакуйте його програмою «zstd» і відкрийте файл, який вона зробить.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/opening.py" />
   <source>reading it is not permitted</source>
   <translation>читання не дозволено</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/opening.py" />
   <source>the system could not read it ({error})</source>
   <translation>система не змогла його прочитати ({error})</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/opening.py" />
   <source>Open the saved page inside it.</source>
   <translation>Відкрийте збережену сторінку в ній.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/opening.py" />
   <source>Copy the page to a file and open that.</source>
   <translation>Скопіюйте сторінку у файл і відкрийте його.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/opening.py" />
   <source>Check the path.</source>
   <translation>Перевірте шлях.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/opening.py" />
   <source>Change its permissions or copy it.</source>
   <translation>Змініть дозволи або скопіюйте його.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/opening.py" />
   <source>Copy it to a local disk.</source>
   <translation>Скопіюйте його на локальний диск.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/pages.py" />
   <source>The page has {total} MB of text; the first {MOST_PAGE_BYTES} MB were read.</source>
   <translation>На сторінці {total} МБ тексту; прочитано перші {MOST_PAGE_BYTES} МБ.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/pdf.py" />
   <source>repeated at the edge of pages</source>
   <translation>повторюється на краю сторінок</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/pdf.py" />
   <source>page {page}, picture {number}{suffix}</source>
   <translation>сторінка {page}, знімок {number}{suffix}</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/pdf.py" />
   <source>The PDF says of itself: {hints}. Any program can write this; it is a hint, not a fact.</source>
   <translation>PDF каже про себе: {hints}. Це може написати будь-яка програма; це підказка, а не факт.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/pdf.py" />
   <source>made with</source>
   <translation>зроблено в</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/pdf.py" />
   <source>made from</source>
   <translation>зроблено з</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/pdf.py" />
   <source>The PDF holds pictures of pages and no text: what is written in them was not read.</source>
   <translation>У PDF є знімки сторінок і немає тексту: що на них написано, не прочитано.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/pdf.py" />
   <source>there is nothing in this PDF that can be read</source>
   <translation>у цьому PDF немає нічого, що можна прочитати</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/pdf.py" />
   <source>PDF document</source>
   <translation>документ PDF</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/pdf.py" />
   <source>Reading the PDF</source>
   <translation>Читання PDF</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/pdf.py" />
   <source>Only the first {MOST_PAGES} of {total} pages were read.</source>
   <translation>Прочитано лише перші {MOST_PAGES} з {total} сторінок.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/pdf.py" />
   <source>{day} (the PDF says it was {words} then)</source>
   <translation>{day} (PDF каже, що тоді його {words})</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/pdf.py" />
   <source>Look at it in a PDF viewer.</source>
   <translation>Перегляньте його в програмі для PDF.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/pdf.py" />
   <source>page {page}, picture {number}</source>
   <translation>сторінка {page}, знімок {number}</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/pdf.py" />
   <source>this PDF is damaged and cannot be opened</source>
   <translation>цей PDF пошкоджено, його не вдається відкрити</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/pdf.py" />
   <source>Only the first {number} of {total} pages were read: it has too much on them.</source>
   <translation>Прочитано лише перші {number} з {total} сторінок: на них забагато всього.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/pdf.py" />
   <source>Taking pictures out</source>
   <translation>Виймання знімків</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/pdf.py" />
   <source>this PDF is encrypted: it opens with a password only</source>
   <translation>цей PDF зашифровано: він відкривається лише з паролем</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/pdf.py" />
   <source>Get it again from where it came from, or save its text as a text file.</source>
   <translation>Візьміть його ще раз звідти, звідки він, або збережіть його текст у текстовий файл.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/pdf.py" />
   <source>Page {number} could not be read ({__name__}).</source>
   <translation>Сторінку {number} не вдалося прочитати ({__name__}).</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/pdf.py" />
   <source>Open it with its password, print or save it to a new PDF without one, and open that.</source>
   <translation>Відкрийте його з паролем, надрукуйте або збережіть у новий PDF без пароля й відкрийте той.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/pdf.py" />
   <source>its pixels could not be had ({__name__})</source>
   <translation>його пікселів не вдалося отримати ({__name__})</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/plain_page.py" />
   <source>Reading the text</source>
   <translation>Читання тексту</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/plain_page.py" />
   <source>page saved with SingleFile</source>
   <translation>сторінка, збережена SingleFile</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/post_archive.py" />
   <source>records of archives</source>
   <translation>записи архівів</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/post_archive.py" />
   <source>it is a record of the auto-archiver that cannot be read: {error}</source>
   <translation>це запис auto-archiver, який не вдається прочитати: {error}</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/post_archive.py" />
   <source>it lies beside the record, not in it</source>
   <translation>він лежить поруч із записом, а не в ньому</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/post_archive.py" />
   <source>The archiver may have been stopped while writing it; the other records of the folder may be whole.</source>
   <translation>Архіватор могли зупинити, поки він це писав; інші записи теки можуть бути цілими.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/shelf.py" />
   <source>picture {sha256}{suffix}</source>
   <translation>знімок {sha256}{suffix}</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/shelf.py" />
   <source>{url} ({place}) could not be taken out: {found}.</source>
   <translation>{url} ({place}) не вдалося вийняти: {found}.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/source.py" />
   <source>the file has {size} MB; {what} are read up to {most_bytes} MB</source>
   <translation>файл має {size} МБ; {what} читають до {most_bytes} МБ</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/source.py" />
   <source>it is empty</source>
   <translation>вона порожня</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/source.py" />
   <source>Save the page without its pictures, or its text alone, and add the media as files.</source>
   <translation>Збережіть сторінку без знімків або лише її текст і додайте медіа файлами.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/wacz.py" />
   <source>web archive (WACZ)</source>
   <translation>вебархів (WACZ)</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/wacz.py" />
   <source>“{name}” in the archive was not read: {why}.</source>
   <translation>«{name}» в архіві не прочитано: {why}.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/wacz.py" />
   <source>list of hashes</source>
   <translation>список хешів</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/wacz.py" />
   <source>there is no web archive in this zip file</source>
   <translation>у цьому файлі zip немає вебархіву</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/wacz.py" />
   <source>The archive has no list of hashes (datapackage.json): its files were not compared with any.</source>
   <translation>Архів не має списку хешів (datapackage.json): його файлів ні з чим не порівняно.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/wacz.py" />
   <source>Its list of hashes (datapackage.json) is damaged: its files were not compared.</source>
   <translation>Його список хешів (datapackage.json) пошкоджено: його файлів не порівняно.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/wacz.py" />
   <source>The archive is signed. The signature was not checked.</source>
   <translation>Архів підписано. Підпис не перевірено.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/wacz.py" />
   <source>only from the beginning</source>
   <translation>лише від початку</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/wacz.py" />
   <source>only so many bytes</source>
   <translation>лише стільки байтів</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/wacz.py" />
   <source>Unpack it, and open the saved page that is in it.</source>
   <translation>Розпакуйте його й відкрийте збережену сторінку, яка в ньому.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/wacz.py" />
   <source>Checking {path}</source>
   <translation>Перевірка {path}</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/wacz.py" />
   <source>“{path}” in the archive: {reason}.</source>
   <translation>«{path}» в архіві: {reason}.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/wacz.py" />
   <source>“{name}” in the archive: {reason}.</source>
   <translation>«{name}» в архіві: {reason}.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/warc_index.py" />
   <source>of a kind this program does not know</source>
   <translation>виду, якого ця програма не знає</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/warc_index.py" />
   <source>of content kept in another record, as seen before</source>
   <translation>вмісту з іншого запису, баченого раніше</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/warc_index.py" />
   <source>of records that were cut when they were saved</source>
   <translation>записів, які обрізано під час збереження</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/warc_index.py" />
   <source>Reading the archive</source>
   <translation>Читання архіву</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/warc_index.py" />
   <source>record {records}</source>
   <translation>запис {records}</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/warc_index.py" />
   <source>there is no record at that place</source>
   <translation>на тому місці немає запису</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/warc_index.py" />
   <source>it has more than {MOST_RECORDS} records</source>
   <translation>у ньому понад {MOST_RECORDS} записів</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/warc_records.py" />
   <source>it unpacks to more than {RATIO} times its size, as files do that are made to fill disks</source>
   <translation>після розпакування він більший у понад {RATIO} разів, як файли, які роблять, щоб заповнити диск</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/warc_records.py" />
   <source>there is no such place in it</source>
   <translation>такого місця в ньому немає</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/warc_records.py" />
   <source>it is cut off in the middle of a record</source>
   <translation>він уривається посеред запису</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/warc_records.py" />
   <source>a record does not say how long it is</source>
   <translation>запис не каже, який він завдовжки</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/warc_records.py" />
   <source>what follows is no record</source>
   <translation>те, що далі, — не запис</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/warc_records.py" />
   <source>it ends too early</source>
   <translation>він закінчується зарано</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/warc_records.py" />
   <source>its compressed data are damaged</source>
   <translation>його стиснені дані пошкоджено</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/web_archive.py" />
   <source>The file is kept as it is. Get another copy of the archive, or save the page again.</source>
   <translation>Файл зберігається таким, як є. Візьміть іншу копію архіву або збережіть сторінку ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/web_archive.py" />
   <source>web archive (WARC)</source>
   <translation>вебархів (WARC)</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/web_archive.py" />
   <source>record {number}</source>
   <translation>запис {number}</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/web_archive.py" />
   <source>no page was saved in it</source>
   <translation>у ньому не збережено жодної сторінки</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/web_archive.py" />
   <source>there is nothing in this web archive: {why}</source>
   <translation>у цьому вебархіві нічого немає: {why}</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/web_archive.py" />
   <source>there is no page in this web archive, only other files</source>
   <translation>у цьому вебархіві немає сторінки, лише інші файли</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/web_archive.py" />
   <source>the page {page} is not in this web archive</source>
   <translation>сторінки {page} у цьому вебархіві немає</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/web_archive.py" />
   <source>The page the archive says it was made for is not in it; the first page was read.</source>
   <translation>Сторінки, для якої, як каже архів, його зроблено, в ньому немає; прочитано першу сторінку.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/web_archive.py" />
   <source>there is no page in this web archive</source>
   <translation>у цьому вебархіві немає сторінки</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/web_archive.py" />
   <source>it is not the archive that was read before</source>
   <translation>це не той архів, який читали раніше</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/web_archive.py" />
   <source>Add pictures and clips as media; an archive of a post may hold them under another address.</source>
   <translation>Додайте знімки й відео як медіа; архів допису може мати їх під іншою адресою.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/web_archive.py" />
   <source>`article read` lists the pages in it.</source>
   <translation>`article read` показує сторінки, які в ньому є.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/web_archive.py" />
   <source>The page was read in part: {problem}.</source>
   <translation>Сторінку прочитано частково: {problem}.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/web_archive.py" />
   <source>“{name}” in the archive</source>
   <translation>«{name}» в архіві</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/web_archive.py" />
   <source>The archive</source>
   <translation>Архів</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/web_archive.py" />
   <source>{where} was read up to record {records}: {damage}. What comes after is missing.</source>
   <translation>{where}: прочитано до запису {records}: {damage}. Того, що далі, бракує.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/web_archive.py" />
   <source>the page in it: {problem}</source>
   <translation>сторінка в ньому: {problem}</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/containers/web_archive.py" />
   <source>it has more than {MOST_PAGE_BYTES} MB</source>
   <translation>у ньому понад {MOST_PAGE_BYTES} МБ</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/html.py" />
   <source>The page nests deeper than can be read; what stands deeper is missing.</source>
   <translation>Сторінка має більше рівнів вкладення, ніж можна прочитати; того, що глибше, бракує.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/html.py" />
   <source>No text was found in this page besides navigation and the like. See the lines left out.</source>
   <translation>На цій сторінці не знайдено тексту, крім навігації тощо. Перегляньте пропущені рядки.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/html.py" />
   <source>Finding the body</source>
   <translation>Пошук основного тексту</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/html.py" />
   <source>Placing pictures and claims</source>
   <translation>Розміщення зображень і тверджень</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/html.py" />
   <source>The page shows its text by scripts only. It was taken from the page's structured data, where it may be shortened; pictures cannot be placed in it.</source>
   <translation>Сторінка показує свій текст лише за допомогою скриптів. Його взято зі структурованих даних сторінки, де він може бути скороченим; зображення в ньому розмістити не можна.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/html.py" />
   <source>There is hardly any text in this page: it may be a title page, a player, or cut off.</source>
   <translation>На цій сторінці майже немає тексту: можливо, це титульна сторінка, програвач або її обрізано.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/html.py" />
   <source>No text was found in this page: scripts put it in when a browser opens it. Save it from the browser once it has loaded, as “Web page, complete” or with SingleFile.</source>
   <translation>На цій сторінці не знайдено тексту: його вставляють скрипти, коли її відкриває браузер. Збережіть її з браузера після завантаження, як «Вебсторінку повністю» або за допомогою SingleFile.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/html.py" />
   <source>there is no text in this page</source>
   <translation>на цій сторінці немає тексту</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/page.py" />
   <source>only a link to another page</source>
   <translation>лише посилання на іншу сторінку</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/page.py" />
   <source>picture credit</source>
   <translation>авторство зображення</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/page.py" />
   <source>not in the article's text</source>
   <translation>не в тексті статті</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/published_checks.py" />
   <source>{value} ({worst} worst, {best} best)</source>
   <translation>{value} (найгірше {worst}, найкраще {best})</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/reading.py" />
   <source>{lost} letters could not be read: the page is damaged, or in an encoding that it does not state.</source>
   <translation>Літер, які не вдалося прочитати: {lost}; сторінку пошкоджено, або вона в кодуванні, якого не називає.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/reading.py" />
   <source>a news feed (RSS or Atom)</source>
   <translation>стрічка новин (RSS або Atom)</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/reading.py" />
   <source>the file is empty</source>
   <translation>файл порожній</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/reading.py" />
   <source>this is {what}, not an article</source>
   <translation>це {what}, а не стаття</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/reading.py" />
   <source>Check whether the download was complete.</source>
   <translation>Перевірте, чи завантаження завершилося.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/reading.py" />
   <source>Save the article itself in the browser, and open that.</source>
   <translation>Збережіть у браузері саму статтю і відкрийте її.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/reading.py" />
   <source>the file has {st_size} MB; articles are read up to {MAX_BYTES} MB</source>
   <translation>розмір файлу {st_size} МБ; статті читаються до {MAX_BYTES} МБ</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/reading.py" />
   <source>a data file (JSON)</source>
   <translation>файл даних (JSON)</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/reading.py" />
   <source>Save the page without its pictures, or its text alone.</source>
   <translation>Збережіть сторінку без зображень або лише її текст.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/shortening.py" />
   <source>{count} further lines outside the article are not listed.</source>
   <translation>Ще рядків поза статтею, не внесених до списку: {count}.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/shortening.py" />
   <source>The page cites {count} media; the first {MOST_MEDIA} are listed.</source>
   <translation>Сторінка цитує медіафайлів: {count}; у списку перші {MOST_MEDIA}.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/shortening.py" />
   <source>More than {MOST_CLAIMS} sentences may be claims; the first {MOST_CLAIMS2} are suggested. Add others from the text.</source>
   <translation>Твердженнями можуть бути більше ніж {MOST_CLAIMS} речень; запропоновано перші {MOST_CLAIMS2}. Інші додайте з тексту.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/shrinking.py" />
   <source>The page is too large and was read in part: what stands further down is missing.</source>
   <translation>Сторінка завелика, її прочитано частково: того, що нижче, бракує.</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/shrinking.py" />
   <source>area base br col embed hr img input link meta param source track wbr</source>
   <translation>area base br col embed hr img input link meta param source track wbr</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/sides.py" />
   <source>side column</source>
   <translation>бічний стовпець</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/sides.py" />
   <source>in the page's {part}</source>
   <translation>у частині сторінки: {part}</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/sides.py" />
   <source>hidden in the page</source>
   <translation>приховано на сторінці</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/sides.py" />
   <source>in a part of the page named “{group}”</source>
   <translation>у частині сторінки з назвою «{group}»</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/text.py" />
   <source>a date line above the text</source>
   <translation>рядок із датою над текстом</translation>
  </message>
  <message>
   <location filename="../../workbench/articles/text.py" />
   <source>the line “{name}: {value}”</source>
   <translation>рядок «{name}: {value}»</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/article.py" />
   <source>Put back: “{text}”</source>
   <translation>Повернуто: «{text}»</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/article.py" />
   <source>inside its file</source>
   <translation>усередині її файла</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/article.py" />
   <source>saved beside it</source>
   <translation>збережено поруч із нею</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/article.py" />
   <source>cited by the article; of the copy {held}: {why}</source>
   <translation>на це посилається стаття; про копію {held}: {why}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/article.py" />
   <source>the article shows or cites them at this sentence</source>
   <translation>стаття показує або цитує їх у цьому реченні</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/article.py" />
   <source>There is no such line left out.</source>
   <translation>Такого пропущеного рядка немає.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/article.py" />
   <source>Check the path, or save the page again.</source>
   <translation>Перевірте шлях або збережіть сторінку ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/article.py" />
   <source>Looking for {reference_name}</source>
   <translation>Пошук: {reference_name}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/article.py" />
   <source>`case show` lists what was left out.</source>
   <translation>`case show` показує пропущене.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/article_edits.py" />
   <source>cited by the article, no file yet</source>
   <translation>цитується у статті, файлу ще немає</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/article_edits.py" />
   <source>Corrected “{title}”: {names}</source>
   <translation>Виправлено «{title}»: {names}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/article_edits.py" />
   <source>Set aside “{title}” with {plural}</source>
   <translation>Відкладено «{title}» і {plural}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/article_edits.py" />
   <source>Took back “{title}”</source>
   <translation>Повернуто до справи «{title}»</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/article_edits.py" />
   <source>This case has {count} articles.</source>
   <translation>Статей у цій справі: {count}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/article_edits.py" />
   <source>There is no article {article_id} in this case.</source>
   <translation>У цій справі немає статті {article_id}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/article_edits.py" />
   <source>An article has no field “{wrong}”.</source>
   <translation>Стаття не має поля «{wrong}».</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/article_edits.py" />
   <source>“{title}” left as it was</source>
   <translation>«{title}» залишено без змін</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/article_edits.py" />
   <source>“{title}” cannot be set aside: work was done on its claims ({numbers}).</source>
   <translation>Неможливо відкласти «{title}»: над її твердженнями вже працювали ({numbers}).</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/article_edits.py" />
   <source>{n} claims</source>
   <comment>{n} claim</comment>
   <translation>
    <numerusform>{n} твердження</numerusform>
    <numerusform>{n} твердження</numerusform>
    <numerusform>{n} тверджень</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/article_edits.py" />
   <source>“{title}” is not set aside.</source>
   <translation>«{title}» не відкладено.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/article_edits.py" />
   <source>suggested claim</source>
   <translation>запропоноване твердження</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/article_edits.py" />
   <source>cited medium</source>
   <translation>процитований медіафайл</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/article_edits.py" />
   <source>There is no {what} {position} left out of this article.</source>
   <translation>Серед пропущеного в цій статті немає: {what} {position}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/article_edits.py" />
   <source>This case has no article.</source>
   <translation>У цій справі немає статті.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/article_edits.py" />
   <source>Say which with --article; `article list` lists them.</source>
   <translation>Укажіть, яку саме, за допомогою --article; `article list` показує їх.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/article_edits.py" />
   <source>`article list` lists them.</source>
   <translation>`article list` показує їх.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/article_edits.py" />
   <source>It has: {CORRECTED_FIELDS}.</source>
   <translation>Вона має: {CORRECTED_FIELDS}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/article_edits.py" />
   <source>Remove these claims first if they were a mistake too; undo brings them back.</source>
   <translation>Спершу вилучіть ці твердження, якщо й вони помилкові; скасування поверне їх.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/article_edits.py" />
   <source>Add one with `article add`.</source>
   <translation>Додайте її командою `article add`.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/backups.py" />
   <source>made by itself, once a week</source>
   <translation>зроблено автоматично, раз на тиждень</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/backups.py" />
   <source>made by itself, once a day</source>
   <translation>зроблено автоматично, раз на день</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/backups.py" />
   <source>made before a newer version changed the tables</source>
   <translation>зроблено перед тим, як новіша версія змінила таблиці</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/backups.py" />
   <source>made by hand</source>
   <translation>зроблено вручну</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/backups.py" />
   <source>made before a backup was restored</source>
   <translation>зроблено перед відновленням резервної копії</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/backups.py" />
   <source>{plural} went along.</source>
   <translation>Разом пішло: {plural}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/backups.py" />
   <source>{n} files</source>
   <comment>{n} file</comment>
   <translation>
    <numerusform>{n} файл</numerusform>
    <numerusform>{n} файли</numerusform>
    <numerusform>{n} файлів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/backups.py" />
   <source>cannot be used: {why_not}</source>
   <translation>використати не можна: {why_not}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/backups.py" />
   <source>{holds}; not part of the present log</source>
   <translation>{holds}; не належить до теперішнього журналу</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/backups.py" />
   <source>at an unknown time</source>
   <translation>час невідомий</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/backups.py" />
   <source>The case is now what its backup {backup} holds; entry {entries} of its log says so.</source>
   <translation>Справа тепер така, як у її резервній копії {backup}; про це каже запис {entries} її журналу.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/backups.py" />
   <source>Originals added since stay in its folder.</source>
   <translation>Оригінали, додані відтоді, залишаються в її теці.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/backups.py" />
   <source>Copy of the case “{title}”</source>
   <translation>Копія справи «{title}»</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/backups.py" />
   <source>{name} is a closed copy, made with Workbench {version}. {contents}</source>
   <translation>{name} — це закрита копія, зроблена програмою Workbench {version}. {contents}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/backups.py" />
   <source>It holds the whole record: article, claims, notes, verdicts, the log with the names of who worked on it, and</source>
   <translation>У ній увесь запис: стаття, твердження, нотатки, висновки, журнал з іменами тих, хто над нею працював, і</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/backups.py" />
   <source>the paths of the libraries that were searched. Backups and the cache stayed.</source>
   <translation>шляхи бібліотек, у яких шукали. Резервні копії та кеш залишилися.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/backups.py" />
   <source>The log ends at entry {entries}. Its head, which stands for all entries before it, is</source>
   <translation>Журнал закінчується записом {entries}. Його голова, що відповідає за всі попередні записи, така</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/backups.py" />
   <source>To check the copy, in this folder:</source>
   <translation>Щоб перевірити копію, у цій теці:</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/backups.py" />
   <source>    sha256sum --check {HASHES}          every file is as it was copied</source>
   <translation>    sha256sum --check {HASHES}          кожен файл такий, яким його скопійовано</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/backups.py" />
   <source>    workbench case check {quoted} --head {head}</source>
   <translation>    workbench case check {quoted} --head {head}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/backups.py" />
   <source>                                             the log, the record and the originals fit one another</source>
   <translation>                                             журнал, запис і оригінали узгоджені між собою</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/backups.py" />
   <source>Who got this head in another way than with this folder, such as by telephone, can tell that nothing was</source>
   <translation>Хто отримав цю голову іншим шляхом, ніж із цією текою, скажімо телефоном, може пересвідчитися, що нічого</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/backups.py" />
   <source>exchanged.</source>
   <translation>не підмінено.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/backups.py" />
   <source>Opening the copy to work in it changes its database, and so its hash; the log goes on from this head.</source>
   <translation>Якщо відкрити копію для роботи, її база даних зміниться, а з нею й хеш; журнал продовжиться від цієї голови.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/backups.py" />
   <source>Its {plural} were left out on request: frames and searches need them, and the check will call them missing.</source>
   <translation>Її {plural} не додано на прохання: вони потрібні для кадрів і пошуку, і перевірка назве їх відсутніми.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/backups.py" />
   <source>After copying, {files} were read again. {plural} found, which the case has:</source>
   <translation>Після копіювання {files} прочитано ще раз. Знайдено {plural}, які є і в справі:</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/backups.py" />
   <source>The copy is in {folder}: {plural}, {size_bytes} MB.</source>
   <translation>Копія в {folder}: {plural}, {size_bytes} МБ.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/backups.py" />
   <source>Head of the log: {head}</source>
   <translation>Голова журналу: {head}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/backups.py" />
   <source>The read-me beside it says how to check it.</source>
   <translation>Як її перевірити, сказано у файлі поруч.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/backups.py" />
   <source>{n} entries of the log</source>
   <comment>{n} entry of the log</comment>
   <translation>
    <numerusform>{n} запис журналу</numerusform>
    <numerusform>{n} записи журналу</numerusform>
    <numerusform>{n} записів журналу</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/backups.py" />
   <source>{n} verdicts</source>
   <comment>{n} verdict</comment>
   <translation>
    <numerusform>{n} висновок</numerusform>
    <numerusform>{n} висновки</numerusform>
    <numerusform>{n} висновків</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/backups.py" />
   <source>{n} media</source>
   <comment>{n} medium</comment>
   <translation>
    <numerusform>{n} медіафайл</numerusform>
    <numerusform>{n} медіафайли</numerusform>
    <numerusform>{n} медіафайлів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/backups.py" />
   <source>There was no database before.</source>
   <translation>Раніше бази даних не було.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/backups.py" />
   <source>{n} originals</source>
   <comment>{n} original</comment>
   <translation>
    <numerusform>{n} оригінал</numerusform>
    <numerusform>{n} оригінали</numerusform>
    <numerusform>{n} оригіналів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/backups.py" />
   <source>After copying, {files} were read again: all hashes hold, the log and the record are complete.</source>
   <translation>Після копіювання {files} прочитано ще раз: усі хеші збігаються, журнал і запис повні.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/backups.py" />
   <source>entry of the log</source>
   <translation>запис журналу</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/backups.py" />
   <source>entries of the log</source>
   <translation>записів журналу</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/backups.py" />
   <source>Its database could not be read before; it is kept as it was found: backups/{kept_as}.</source>
   <translation>Її базу даних раніше не вдавалося прочитати; її збережено такою, якою знайдено: backups/{kept_as}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/backups.py" />
   <source>What it was before is kept as the backup {kept_as}; restore that to go back.</source>
   <translation>Те, чим вона була раніше, збережено як резервну копію {kept_as}; відновіть її, щоб повернутися.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/backups.py" />
   <source>{n} problems</source>
   <comment>{n} problem</comment>
   <translation>
    <numerusform>{n} проблема</numerusform>
    <numerusform>{n} проблеми</numerusform>
    <numerusform>{n} проблем</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>left out</source>
   <translation>пропущено</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>some missing</source>
   <translation>деяких бракує</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>{plural} in it, which is all of them.</source>
   <translation>У ньому {plural}, тобто всі.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>It holds {held}{words}.</source>
   <translation>У ньому {held}{words}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>Bundle of the case “{title}”</source>
   <translation>Пакет справи «{title}»</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>This is a BagIt bag (RFC 8493), made with Workbench {version}. In it are:</source>
   <translation>Це сумка BagIt (RFC 8493), створена програмою Workbench {version}. У ній є:</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>  {CASE_FOLDER}/      the closed case: its database with article, claims, notes, verdicts and the log,</source>
   <translation>  {CASE_FOLDER}/      закрита справа: її база даних зі статтею, твердженнями, нотатками, висновками й журналом,</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>                  the originals under their SHA-256, and the figures</source>
   <translation>                  оригінали за своїми SHA-256 та ілюстрації</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>  {REPORT_FOLDER}/    the report, for the browser and for other programs</source>
   <translation>  {REPORT_FOLDER}/    звіт, для браузера та для інших програм</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>The database names who worked on the case and the paths of the libraries that were searched. Half-typed</source>
   <translation>База даних називає тих, хто працював над справою, і шляхи бібліотек, у яких шукали. Недописаних</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>texts, backups and what the program noted of the computer (when the case was opened, where it was exported</source>
   <translation>текстів, резервних копій і того, що програма занотувала про комп’ютер (коли справу відкрито, куди її</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>to) are not in it.</source>
   <translation>експортовано), у ньому немає.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>To check that every file is as it was written, with standard tools, in the folder that holds bagit.txt:</source>
   <translation>Щоб перевірити стандартними засобами, що кожен файл такий, як його записано, у теці з bagit.txt:</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>To check that and the case inside, packed or not:</source>
   <translation>Щоб перевірити це і справу всередині, у файлі zip чи ні:</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>    workbench case check BUNDLE</source>
   <translation>    workbench case check BUNDLE</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>To open it elsewhere, as a copy of your own:</source>
   <translation>Щоб відкрити її деінде, як власну копію:</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>    workbench case import BUNDLE --to NEW.case</source>
   <translation>    workbench case import BUNDLE --to NEW.case</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>Do not open data/case itself: working in it changes its files, and the lists no longer hold.</source>
   <translation>Не відкривайте саму data/case: робота в ній змінює її файли, і списки перестають бути правильними.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>Case {case_id}. Its log ends at entry {entries}. The head, which stands for all entries, is</source>
   <translation>Справа {case_id}. Її журнал закінчується записом {entries}. Голова, що відповідає за всі записи, така</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>The lists show damage, not deceit: whoever can change a file can write the lists anew. Who got this head in</source>
   <translation>Списки виявляють пошкодження, а не обман: хто може змінити файл, може й списки написати наново. Хто отримав цю голову</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>another way than with the bundle, such as by telephone, can tell that nothing was exchanged.</source>
   <translation>іншим шляхом, ніж із пакетом, скажімо телефоном, може пересвідчитися, що нічого не підмінено.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>{plural} left out on request: frames and searches need them.</source>
   <translation>Не додано на прохання: {plural}; вони потрібні для кадрів і пошуку.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>{plural} in it; {plural2} could not go along.</source>
   <translation>У ньому {plural}; не вдалося додати: {plural2}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>The bundle is {place}: {size}, read back and as written.</source>
   <translation>Пакет: {place}; {size}, перечитано, усе так, як записано.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>{plural} in it.</source>
   <translation>У ньому {plural}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>, which is all of them</source>
   <translation>, тобто всі</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>; they were left out</source>
   <translation>; їх не додано</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>; some are missing</source>
   <translation>; деяких бракує</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>The bundle “{name}” does not read back as it was written: {path}: {why}</source>
   <translation>Пакет «{name}» читається не так, як його записано: {path}: {why}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>                  the hashes of the originals that are not in it, with the reason</source>
   <translation>                  хеші оригіналів, яких у ньому немає, із причиною</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>When it was made, {plural} found in the record of the case:</source>
   <translation>Під час його створення в записах справи виявлено: {plural}:</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>{plural} not in it, {why}; the bundle lists them.</source>
   <translation>У ньому немає: {plural}; {why}; пакет їх перелічує.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>{plural} found in the record, which the case has:</source>
   <translation>У записах, які має справа, є {plural}:</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>Sound: {plural} of “{name}” as its two lists say, the log and the record of the case complete.</source>
   <translation>Усе гаразд: {plural} у «{name}» такі, як кажуть обидва його списки; журнал і записи справи повні.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>{plural} found in “{name}”.</source>
   <translation>У «{name}» є {plural}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>Case {case_id}, bundled with Workbench {version}. {held_words}</source>
   <translation>Справа {case_id}, пакет створено програмою Workbench {version}. {held_words}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>The disk it was written to fails: choose another one. The case is as it was.</source>
   <translation>Диск, на який його записано, збоїть: виберіть інший. Справа така, як і була.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>it is a bag, but holds no case of this program</source>
   <translation>це сумка, але справи цієї програми в ній немає</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>It says that the log ends at {head}…; the log in it ends at {head2}…</source>
   <translation>Там сказано, що журнал закінчується на {head}…; журнал у пакеті закінчується на {head2}…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>Ask whoever made it to make the bundle again.</source>
   <translation>Попросіть того, хто створив пакет, створити його ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>{plural} not in it:</source>
   <translation>У ньому немає: {plural}:</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/bundle.py" />
   <source>the bag</source>
   <translation>сумка</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>stated by the analyst</source>
   <translation>зазначено аналітиком</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Title: {tidy}</source>
   <translation>Назва: {tidy}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Date of the article: {PartialDate}, {STATED}</source>
   <translation>Дата статті: {PartialDate}, {STATED}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Date as the page says</source>
   <translation>Дата, як на сторінці</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>“{label}” came later and stays: files added and searches made are records, not edits.</source>
   <translation>«{label}» сталося пізніше й залишається: додані файли та виконані пошуки є записами, а не правками.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>{path} exists already.</source>
   <translation>{path} уже існує.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>This case has no article to date.</source>
   <translation>У цій справі немає статті, яку можна датувати.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>A case needs a title.</source>
   <translation>Справі потрібна назва.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>published {published} ({published_from})</source>
   <translation>опубліковано {published} ({published_from})</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>date unknown</source>
   <translation>дата невідома</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Article: {title}, {words}</source>
   <translation>Стаття: {title}, {words}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Claim {number}: {sentence}</source>
   <translation>Твердження {number}: {sentence}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Media of no claim:</source>
   <translation>Медіафайли без твердження:</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Claim {number}: {rating}. {sentence}</source>
   <translation>Твердження {number}: {rating}. {sentence}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>the library is not at hand (moved, or its drive is unplugged)</source>
   <translation>бібліотеки немає під рукою (переміщена або її диск від’єднано)</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Choose another name, or add to that case with `case add`.</source>
   <translation>Виберіть іншу назву або додайте до тієї справи командою `case add`.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Add one, or state the date of a claim: `claim edit --date`.</source>
   <translation>Додайте статтю або зазначте дату твердження: `claim edit --date`.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Matches found before keep their picture and facts.</source>
   <translation>Знайдені раніше збіги зберігають зображення й відомості.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Plug in the drive, or search another library.</source>
   <translation>Під’єднайте диск або шукайте в іншій бібліотеці.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Set aside: </source>
   <translation>Відкладено: </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Compare it by eye.</source>
   <translation>Порівняйте на око.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Read it again, then search again.</source>
   <translation>Прочитайте ще раз, потім шукайте знову.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>  Figure {id}: {caption}</source>
   <translation>  Ілюстрація {id}: {caption}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Could not be had: {reason}</source>
   <translation>Не вдалося отримати: {reason}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Could not be had</source>
   <translation>Не вдалося отримати</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>It was not searched: {why}</source>
   <translation>Пошук не виконано: {why}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Its address is kept: {source_url}</source>
   <translation>Його адресу збережено: {source_url}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Add the file when you have it; it takes this place.</source>
   <translation>Додайте файл, коли він у вас буде; він стане на це місце.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>It was stored but not read yet</source>
   <translation>Збережено, але ще не прочитано</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>The original is kept as it came.</source>
   <translation>Оригінал збережено таким, як надійшов.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Try another copy of the file.</source>
   <translation>Спробуйте іншу копію файлу.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>The original is kept.</source>
   <translation>Оригінал збережено.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Read it now.</source>
   <translation>Прочитайте його зараз.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>What could be read is used.</source>
   <translation>Використано те, що вдалося прочитати.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Everything before and after it is used.</source>
   <translation>Використано все до й після цього.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case.py" />
   <source>Look at the place; try another copy if it matters.</source>
   <translation>Перегляньте це місце; якщо воно важливе, спробуйте іншу копію.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case_sources.py" />
   <source>Ask whoever made it to make the bundle again, or to send it in another way. Nothing of it was used.</source>
   <translation>Попросіть того, хто створив пакет, створити його ще раз або надіслати іншим шляхом. З нього нічого не використано.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case_sources.py" />
   <source>; and {count} more</source>
   <translation>; і ще {count}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case_sources.py" />
   <source>The bundle “{name}” is not as its own lists say. {told}{more}.</source>
   <translation>Пакет «{name}» не такий, як кажуть його власні списки. {told}{more}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case_sources.py" />
   <source>A bundle has this list, and this bag has none.</source>
   <translation>Пакет має цей список, а в цій сумці його немає.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case_sources.py" />
   <source>Its content is not what the bag lists.</source>
   <translation>Його вміст не такий, як у списку сумки.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case_sources.py" />
   <source>it changed since it was checked</source>
   <translation>він змінився після перевірки</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/case_sources.py" />
   <source>It is not listed in tagmanifest-{algorithm}.txt.</source>
   <translation>Його немає в tagmanifest-{algorithm}.txt.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/checking.py" />
   <source>head {head}…</source>
   <translation>голова {head}…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/checking.py" />
   <source>The log of this case holds no entry with this hash: the export was made from another case, or the log was cut or written anew since.</source>
   <translation>У журналі цієї справи немає запису з таким хешем: експорт зроблено з іншої справи, або відтоді журнал було обрізано чи переписано.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/checking.py" />
   <source>Compare the case number in the export. If it is the same, restore a backup from before that.</source>
   <translation>Порівняйте номер справи в експорті. Якщо він той самий, відновіть резервну копію, зроблену раніше.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/checking.py" />
   <source>The log holds {plural} that follow one from the other.</source>
   <translation>У журналі {plural}, і кожен випливає з попереднього.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/checking.py" />
   <source>Head of the log: {audit_head}</source>
   <translation>Голова журналу: {audit_head}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/checking.py" />
   <source>The head {head}… is entry {seq} of the log, {entry_words}.</source>
   <translation>Голова {head}… — це запис {seq} журналу, {entry_words}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/checking.py" />
   <source>Recorded since: {plural}.</source>
   <translation>Записано відтоді: {plural}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/checking.py" />
   <source>by {by} on {moment_words}</source>
   <translation>від {by}, {moment_words}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/checking.py" />
   <source>not to be read</source>
   <translation>прочитати не вдається</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/checking.py" />
   <source>A head of the log is 64 digits, 0 to 9 and a to f.</source>
   <translation>Голова журналу — це 64 знаки: від 0 до 9 і від a до f.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/checking.py" />
   <source>It belongs to what the case was before a backup was restored; that is kept as {set_aside}.</source>
   <translation>Вона належить до того, чим справа була до відновлення резервної копії; це збережено як {set_aside}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/checking.py" />
   <source>Compare with that backup what the export says.</source>
   <translation>Порівняйте з тією резервною копією те, що каже експорт.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/checking.py" />
   <source>Sound: {originals} as taken in, the log and the database are complete.</source>
   <translation>Усе гаразд: {originals} такі, як були додані; журнал і база даних повні.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/checking.py" />
   <source>{plural} found; {originals} checked.</source>
   <translation>Знайдено: {plural}; перевірено: {originals}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/checking.py" />
   <source>Nothing was recorded since.</source>
   <translation>Відтоді нічого не записано.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/checking.py" />
   <source>  and {count} more; `case check --json` lists all.</source>
   <translation>  і ще {count}; `case check --json` показує всі.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/checking.py" />
   <source>{n} entries</source>
   <comment>{n} entry</comment>
   <translation>
    <numerusform>{n} запис</numerusform>
    <numerusform>{n} записи</numerusform>
    <numerusform>{n} записів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/checking.py" />
   <source>time stamp {id}</source>
   <translation>позначка часу {id}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/checking.py" />
   <source>Ask the authority for another.</source>
   <translation>Попросіть у центру позначок часу іншу.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>Split claim {number}: {list}</source>
   <translation>Поділено твердження {number}: {list}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>Claim {number} is the passage “{words}”</source>
   <translation>Твердження {number} – це уривок «{words}»</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>Merged claim {number} into claim {number2}: “{sentence}”</source>
   <translation>Твердження {number} об’єднано з твердженням {number2}: «{sentence}»</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>Draft verdict of claim {number} before it was merged: {RATING_WORDS}.</source>
   <translation>Чернетка висновку щодо твердження {number} до об’єднання: {RATING_WORDS}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>Claim {number} cannot be split there: a part would have no words.</source>
   <translation>Твердження {number} не можна поділити там: одна з частин не матиме слів.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>does not hold</source>
   <translation>не містить</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>holds {count} times</source>
   <translation>містить {count} разів</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>The sentence of claim {number} {times} the words “{wanted}”.</source>
   <translation>Речення твердження {number} {times} слова «{wanted}».</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>The article has no such passage.</source>
   <translation>У статті немає такого уривка.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>A claim cannot be merged with itself.</source>
   <translation>Твердження не можна об’єднати із самим собою.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>Claim {number} had a final verdict before, and claim {number2} has a verdict of its own: their histories cannot be joined.</source>
   <translation>Твердження {number} раніше мало остаточний висновок, а твердження {number2} має власний висновок: їхні історії не можна поєднати.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>Claim {number} is dated {date} and claim {number2} {date2}.</source>
   <translation>Твердження {number} датовано {date}, а твердження {number2} – {date2}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>Put the cursor inside its sentence, or mark the words that are a claim of their own.</source>
   <translation>Поставте курсор усередині речення або позначте слова, що є окремим твердженням.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>Give the first words of the second claim as they stand in the sentence, as many as are needed.</source>
   <translation>Наведіть перші слова другого твердження так, як вони стоять у реченні, стільки, скільки потрібно.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>Mark the words in the article.</source>
   <translation>Позначте слова у статті.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>Name two claims.</source>
   <translation>Назвіть два твердження.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>Merge claim {number} into claim {number2} instead, or keep both.</source>
   <translation>Натомість об’єднайте твердження {number} з твердженням {number2} або залиште обидва.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claim_parts.py" />
   <source>Give both the same date, or clear one, then merge them.</source>
   <translation>Задайте обом однакову дату або приберіть одну, потім об’єднайте їх.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>who says so</source>
   <translation>хто це каже</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>doubt words</source>
   <translation>слова сумніву</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>Added a claim: “{text}”</source>
   <translation>Додано твердження: «{text}»</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>Removed claim {number}: “{sentence}”</source>
   <translation>Вилучено твердження {number}: «{sentence}»</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>Linked {names} to claim {number}</source>
   <translation>Пов’язано {names} з твердженням {number}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>Took {names} from claim {number}</source>
   <translation>Відв’язано {names} від твердження {number}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>Edited claim {number}: {names}</source>
   <translation>Відредаговано твердження {number}: {names}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>Claim {number} left as it was</source>
   <translation>Твердження {number} залишено без змін</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>A claim needs a sentence.</source>
   <translation>Твердженню потрібне речення.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>Date of claim {number}: {PartialDate}</source>
   <translation>Дата твердження {number}: {PartialDate}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>Claim {number}: no own date</source>
   <translation>Твердження {number}: без власної дати</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>Claim {number} already rests on {names}</source>
   <translation>Твердження {number} уже спирається на {names}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>Claim {number} does not rest on {names}.</source>
   <translation>Твердження {number} не спирається на {names}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>No medium of this case is called “{wanted}”.</source>
   <translation>У цій справі немає медіафайлу з назвою «{wanted}».</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>“{wanted}” fits {count} media: {choices}.</source>
   <translation>«{wanted}» відповідає медіафайлам, кількість {count}: {choices}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>Type what the article says, word for word.</source>
   <translation>Наберіть слово в слово, що каже стаття.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>`case show` lists the media of each claim.</source>
   <translation>`case show` показує медіафайли кожного твердження.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>Give its name, or eight or more digits of its file hash; `case show` lists both.</source>
   <translation>Наведіть його назву або вісім чи більше цифр хешу файлу; `case show` показує і те, і те.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>Give more digits of the file hash.</source>
   <translation>Наведіть більше цифр хешу файлу.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/claims.py" />
   <source>(missing)</source>
   <translation>(відсутній)</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/clip_edges.py" />
   <source>The edges of matches with {name} are known to a fraction of a second only, because the two files could not be compared frame by frame: {reason}.</source>
   <translation>Краї збігів із {name} відомі лише з точністю до частки секунди, бо два файли не вдалося порівняти кадр за кадром: {reason}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/clip_edges.py" />
   <source>Comparing {name} with {name2}</source>
   <translation>Порівняння {name} з {name2}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/clip_edges.py" />
   <source>the reader gave no answer</source>
   <translation>процес читання не відповів</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/clip_rates.py" />
   <source>Listing the frames</source>
   <translation>Складання списку кадрів</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/comparison.py" />
   <source>This comparison is no longer kept.</source>
   <translation>Це порівняння більше не зберігається.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/comparison.py" />
   <source>There is no picture of “{name}”: its file is not at hand, and none was kept.</source>
   <translation>Зображення «{name}» немає: файлу немає під рукою, і нічого не збережено.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/comparison.py" />
   <source>Choose the match again, and it is made anew.</source>
   <translation>Виберіть збіг ще раз, і його буде зроблено заново.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/comparison.py" />
   <source>Plug in the drive with the library's files.</source>
   <translation>Під’єднайте диск із файлами бібліотеки.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/comparison.py" />
   <source>The comparison is not finished yet.</source>
   <translation>Порівняння ще не завершено.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/coverage.py" />
   <source>Found nowhere</source>
   <translation>Ніде не знайдено</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/coverage.py" />
   <source>Not searched</source>
   <translation>Не шукали</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/covering.py" />
   <source>Covered in redacted copies: {what}, {name}, {where}</source>
   <translation>Зафарбовано у знеособлених копіях: {what}, {name}, {where}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/covering.py" />
   <source>Covered in redacted copies: {what}, {name}</source>
   <translation>Зафарбовано у знеособлених копіях: {what}, {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/covering.py" />
   <source>Covered no more: {note}, {name}</source>
   <translation>Більше не зафарбовано: {note}, {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/covering.py" />
   <source>“{name}” has no picture.</source>
   <translation>«{name}» не має зображення.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/covering.py" />
   <source>A rectangle is four numbers: left, top, width, height.</source>
   <translation>Прямокутник – це чотири числа: лівий край, верхній край, ширина, висота.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/covering.py" />
   <source>This rectangle covers nothing of the picture.</source>
   <translation>Цей прямокутник не зафарбовує нічого із зображення.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/covering.py" />
   <source>There is no covered rectangle {covered_id} in this case.</source>
   <translation>У цій справі немає зафарбованого прямокутника {covered_id}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/covering.py" />
   <source>Choose a picture or clip.</source>
   <translation>Виберіть зображення або відео.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/covering.py" />
   <source>Left, top, width and height are fractions of the picture: 0.4,0.2,0.1,0.15</source>
   <translation>Лівий край, верхній край, ширина й висота – це частки зображення: 0.4,0.2,0.1,0.15</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/covering.py" />
   <source>`cover list` lists them.</source>
   <translation>`cover list` показує їх.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/earlier_pictures.py" />
   <source>Keeping pictures of what was found</source>
   <translation>Збереження зображень знайденого</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/elsewhere.py" />
   <source>Looked for {looked_words} with {name}</source>
   <translation>Виконано пошук через {name}: {looked_words}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/elsewhere.py" />
   <source>{what} with {service}: {outcome_words}</source>
   <translation>{what} через {service}: {outcome_words}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/elsewhere.py" />
   <source>The search with {service} {told}</source>
   <translation>Пошук через {service} {told}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/elsewhere.py" />
   <source>The search with {service} found {url}</source>
   <translation>Пошук через {service} знайшов {url}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/elsewhere.py" />
   <source>Google Lens</source>
   <translation>Google Lens</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/elsewhere.py" />
   <source>Yandex Images</source>
   <translation>Yandex Images</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/elsewhere.py" />
   <source>Bing Visual Search</source>
   <translation>Bing Visual Search</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/elsewhere.py" />
   <source>found nothing</source>
   <translation>нічого не дав</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/elsewhere.py" />
   <source>is open again</source>
   <translation>знову відкритий</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/elsewhere.py" />
   <source>Two services are named “{twice}”.</source>
   <translation>Дві служби мають назву «{twice}».</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/elsewhere.py" />
   <source>A search service needs a name.</source>
   <translation>Службі пошуку потрібна назва.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/elsewhere.py" />
   <source>There is no search elsewhere {step_id} in this case.</source>
   <translation>У цій справі немає пошуку деінде {step_id}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/elsewhere.py" />
   <source>Give each its own name.</source>
   <translation>Дайте кожній окрему назву.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/elsewhere.py" />
   <source>The address of “{name}” for pictures on the web does not say where theirs goes.</source>
   <translation>В адресі «{name}» для зображень у мережі не сказано, куди стає їхня адреса.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/elsewhere.py" />
   <source>Write {ADDRESS} there, or leave the field empty.</source>
   <translation>Напишіть там {ADDRESS} або залиште поле порожнім.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/exchanged_lists.py" />
   <source>“{name}” cannot be read whole</source>
   <translation>«{name}» не вдається прочитати цілком</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/exchanged_lists.py" />
   <source>Check the disk, then try again.</source>
   <translation>Перевірте диск, потім спробуйте ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>REPORT NOT FINISHED.txt</source>
   <translation>REPORT NOT FINISHED.txt</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>Writing this report was interrupted. Its files may belong to two different exports.
Export the case into this folder again, or delete the folder.
</source>
   <translation>Записування цього звіту було перервано. Його файли можуть належати двом різним експортам.
Експортуйте справу до цієї теки ще раз або видаліть теку.
</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>This case was changed outside the program; do not rely on this report.</source>
   <translation>Цю справу змінено поза програмою; не покладайтеся на цей звіт.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>Originals of this case are not as they were taken in; do not rely on what this report says of them.</source>
   <translation>Оригінали цієї справи не такі, як були додані; не покладайтеся на те, що звіт про них каже.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>The case is not affected. Choose another folder, or free some space.</source>
   <translation>Справи це не зачіпає. Виберіть іншу теку або звільніть місце.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>For the editor</source>
   <translation>Для редактора</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>One page to read, one to print</source>
   <translation>Одна сторінка для читання, одна для друку</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>For publication, redacted</source>
   <translation>Для публікації, знеособлено</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>Without names, places and faces</source>
   <translation>Без імен, місць та облич</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>All kinds of file, nothing left out</source>
   <translation>Усі види файлів, нічого не пропущено</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>There is no preset “{name}”.</source>
   <translation>Немає набору параметрів «{name}».</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>{path} cannot be written</source>
   <translation>{path} не вдається записати</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>Choose from: {known}.</source>
   <translation>Виберіть із таких: {known}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>No kind of file was named.</source>
   <translation>Не названо жодного виду файлу.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>{to} is a file.</source>
   <translation>{to} є файлом.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>A report is not written into the case itself.</source>
   <translation>Звіт не записується в саму справу.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>The report names a file outside its folder: {name}.</source>
   <translation>Звіт називає файл поза своєю текою: {name}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>Choose at least one, such as html.</source>
   <translation>Виберіть принаймні один, наприклад html.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>Nothing was written.</source>
   <translation>Нічого не записано.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>This entry cannot be read.</source>
   <translation>Цей запис неможливо прочитати.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>Name a folder to write into.</source>
   <translation>Назвіть теку, до якої писати.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>Choose a folder beside it.</source>
   <translation>Виберіть теку поруч із нею.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>{target} is there already, and this case did not write it or it was changed since. Nothing was written.</source>
   <translation>{target} уже існує, і його записала не ця справа або відтоді його змінено. Нічого не записано.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>Report for the browser, one file</source>
   <translation>Звіт для браузера, один файл</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>Document to read and print</source>
   <translation>Документ для читання й друку</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>Document to edit</source>
   <translation>Документ для редагування</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>Workbook: claims, media, matches and more</source>
   <translation>Книга таблиць: твердження, медіафайли, збіги та інше</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>Tables for a spreadsheet</source>
   <translation>Таблиці для табличного редактора</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>Everything, for other programs</source>
   <translation>Усе, для інших програм</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>Verdicts for other sites (ClaimReview)</source>
   <translation>Висновки для інших сайтів (ClaimReview)</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>Timeline of each clip as subtitles</source>
   <translation>Часова шкала кожного відео як субтитри</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>Timeline of each clip for editing programs</source>
   <translation>Часова шкала кожного відео для програм монтажу</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>All keyframes as pictures, one ZIP file</source>
   <translation>Усі ключові кадри як зображення, один файл ZIP</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>A card of each claim for sharing</source>
   <translation>Картка кожного твердження для поширення</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export.py" />
   <source>Choose another folder, or move the file away; on a terminal --overwrite replaces it.</source>
   <translation>Виберіть іншу теку або перемістіть файл; у терміналі --overwrite замінює його.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export_keyframes.py" />
   <source>Keyframes are left out: they show everything, and a redacted copy must not.</source>
   <translation>Ключові кадри пропущено: вони показують усе, а знеособлена копія не повинна.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export_keyframes.py" />
   <source>Left out because they are masked: {plural}.</source>
   <translation>Пропущено, бо замасковано: {plural}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export_keyframes.py" />
   <source>There is no keyframe to export.</source>
   <translation>Немає ключових кадрів для експорту.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export_keyframes.py" />
   <source>Case {case_id}</source>
   <translation>Справа {case_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export_keyframes.py" />
   <source>Log entry {audit_length}</source>
   <translation>Запис журналу {audit_length}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export_keyframes.py" />
   <source> at {clock_words}</source>
   <translation> на {clock_words}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export_keyframes.py" />
   <source>there is no picture at this time.</source>
   <translation>у цей момент немає зображення.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export_keyframes.py" />
   <source>The keyframe{at} of “{name}” is missing: {why}</source>
   <translation>Бракує ключового кадру{at} з «{name}»: {why}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export_keyframes.py" />
   <source>Writing keyframes</source>
   <translation>Записування ключових кадрів</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/export_keyframes.py" />
   <source>“{name}” has no keyframes.</source>
   <translation>«{name}» не має ключових кадрів.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/export_keyframes.py" />
   <source>{n} keyframes</source>
   <comment>{n} keyframe</comment>
   <translation>
    <numerusform>{n} ключовий кадр</numerusform>
    <numerusform>{n} ключові кадри</numerusform>
    <numerusform>{n} ключових кадрів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>{name} tells of {plural}.</source>
   <translation>{name} містить відомості: {plural}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>it has no column “file” that says which file each line is about</source>
   <translation>немає стовпця «file», який каже, про який файл кожен рядок</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>two of its columns tell the {double}</source>
   <translation>два її стовпці містять те саме: {double}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>it has headings and no lines</source>
   <translation>є заголовки, але немає рядків</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>“{tidy}” may be read day first or month first.</source>
   <translation>«{tidy}» можна прочитати як день-місяць або місяць-день.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>several folders hold a file of that name</source>
   <translation>файл із такою назвою є в кількох теках</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>{plural} without a line in it.</source>
   <translation>Без рядка в ній: {plural}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source> and {count} more</source>
   <translation> і ще {count}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>Not used, since these columns are not known here: {names}.</source>
   <translation>Не використано, бо ці стовпці тут невідомі: {names}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>{plural} not used:</source>
   <translation>Не використано, {plural}:</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>Write these headings in its first line: {COLUMNS}. All but file may be left out.</source>
   <translation>Напишіть у першому рядку такі заголовки: {COLUMNS}. Усі, крім file, можна пропустити.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>Leave one of them out.</source>
   <translation>Пропустіть один із них.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>Write it as 2016-04-09.</source>
   <translation>Напишіть як 2016-04-09.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>it does not say which file it is about.</source>
   <translation>не сказано, якого файлу це стосується.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>“{text}” is not among the files given.</source>
   <translation>«{text}» немає серед наданих файлів.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>it has more cells than the first line has headings; a separator may stand in a text.</source>
   <translation>у рядку більше клітинок, ніж заголовків у першому рядку; можливо, роздільник стоїть у тексті.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>line {first_line} is about the same file.</source>
   <translation>рядок {first_line} про той самий файл.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>Write its path from the folder on.</source>
   <translation>Напишіть його шлях від теки.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/facts_table.py" />
   <source>{n} lines</source>
   <comment>{n} line</comment>
   <translation>
    <numerusform>{n} рядок</numerusform>
    <numerusform>{n} рядки</numerusform>
    <numerusform>{n} рядків</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/facts_table.py" />
   <source>line {number}</source>
   <translation>рядок {number}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetch_plan.py" />
   <source>Posts of platforms need the extra part “platforms”, which is not installed. Install it with: pip install "claim-workbench[platforms]"</source>
   <translation>Для дописів на платформах потрібна додаткова частина «platforms», яку не встановлено. Встановіть її так: pip install "claim-workbench[platforms]"</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetch_plan.py" />
   <source>Fetching needs the extra part “fetch”, which is not installed. Install it with: pip install "claim-workbench[fetch]"</source>
   <translation>Для завантаження потрібна додаткова частина «fetch», яку не встановлено. Встановіть її так: pip install "claim-workbench[fetch]"</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetch_plan.py" />
   <source>Posts of platforms need yt-dlp, which this package leaves out, since it is out of date within weeks. Where the program is installed with pip, it can have it: pip install "claim-workbench[platforms]"</source>
   <translation>Для дописів на платформах потрібна yt-dlp, якої в цьому пакунку немає, бо вона застаріває за кілька тижнів. Якщо програму встановлено через pip, її можна додати: pip install "claim-workbench[platforms]"</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetch_plan.py" />
   <source>Sent: the address of each file, and the name “{user_agent}”. No cookies, no referrer.</source>
   <translation>Надсилається: адреса кожного файлу та назва «{user_agent}». Без cookie, без адреси попередньої сторінки.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetch_plan.py" />
   <source>A site may send on to another one, which is then asked, too; each is recorded.</source>
   <translation>Сайт може переспрямувати на інший, тоді запит іде й туди; кожен такий сайт записується.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetch_plan.py" />
   <source>Each file may have up to {limit_mb} MB and take up to {limit_min} minutes.</source>
   <translation>Кожен файл може мати до {limit_mb} МБ і завантажуватися до {limit_min} хв.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetch_plan.py" />
   <source>This medium</source>
   <translation>Цей медіафайл</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetch_plan.py" />
   <source>{name} is no open item, so there is nothing to fetch.</source>
   <translation>{name} не є відсутнім медіафайлом, тож завантажувати нічого.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetch_plan.py" />
   <source>the article gives no address for it</source>
   <translation>стаття не подає його адреси</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetch_plan.py" />
   <source>Give the file.</source>
   <translation>Надайте файл.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetch_plan.py" />
   <source>It goes through the proxy {without_password}, which sees what is asked for.</source>
   <translation>Запити йдуть через проксі {without_password}, який бачить, що запитують.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetch_plan.py" />
   <source>The sites see the proxy, not this machine.</source>
   <translation>Сайти бачать проксі, а не цей комп’ютер.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetch_plan.py" />
   <source>It goes out directly. Each site learns the network address of this machine.</source>
   <translation>Запити йдуть напряму. Кожен сайт дізнається мережеву адресу цього комп’ютера.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetch_plan.py" />
   <source>Names of sites are looked up with the name service of this machine.</source>
   <translation>Назви сайтів шукаються через службу імен цього комп’ютера.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetch_plan.py" />
   <source>Posts are looked up with yt-dlp, which also asks other addresses of the platform and sends what its own player would.</source>
   <translation>Дописи шукає yt-dlp; вона звертається й до інших адрес платформи та надсилає те, що надсилав би власний програвач платформи.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetch_plan.py" />
   <source>Platforms may keep a record of who looked at a post.</source>
   <translation>Платформи можуть записувати, хто переглядав допис.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetch_plan.py" />
   <source>Addresses of this machine and its network are allowed by your settings.</source>
   <translation>Адреси цього комп’ютера та його мережі дозволено вашими налаштуваннями.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetch_plan.py" />
   <source>No open item is called “{text}”.</source>
   <translation>Серед відсутніх медіафайлів немає «{text}».</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetch_plan.py" />
   <source>`case show` lists media.</source>
   <translation>`case show` показує медіафайли.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetch_plan.py" />
   <source>its address is not complete</source>
   <translation>його адреса неповна</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetch_plan.py" />
   <source>Set the source of the medium, or give the file.</source>
   <translation>Зазначте джерело медіафайлу або надайте файл.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetch_plan.py" />
   <source>`case show` lists the media.</source>
   <translation>`case show` показує медіафайли.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetch_plan.py" />
   <source>it is beyond the {most} files fetched at once</source>
   <translation>це понад межу файлів за одне завантаження ({most})</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetch_plan.py" />
   <source>Fetch again.</source>
   <translation>Завантажте ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetch_plan.py" />
   <source>it is a post of a platform</source>
   <translation>це допис на платформі</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/fetch_plan.py" />
   <source>{n} posts</source>
   <comment>{n} post</comment>
   <translation>
    <numerusform>{n} допис</numerusform>
    <numerusform>{n} дописи</numerusform>
    <numerusform>{n} дописів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetched_pages.py" />
   <source>how it was fetched.json</source>
   <translation>як це завантажено.json</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetched_pages.py" />
   <source>The page could not be kept in {folder}: {strerror}.</source>
   <translation>Сторінку не вдалося зберегти в {folder}: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetched_pages.py" />
   <source>Free some space, or check who may write there.</source>
   <translation>Звільніть місце або перевірте, хто може туди писати.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetching.py" />
   <source>Fetched {plural}; {plural2} not fetched.</source>
   <translation>Завантажено: {plural}; не завантажено: {plural2}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetching.py" />
   <source>Fetching {host}</source>
   <translation>Завантаження: {host}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetching.py" />
   <source>not fetched: {reason}</source>
   <translation>не завантажено: {reason}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetching.py" />
   <source> of {total}</source>
   <translation> з {total}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetching.py" />
   <source>There is no answer.</source>
   <translation>Відповіді немає.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetching.py" />
   <source>Try again later.</source>
   <translation>Спробуйте ще раз пізніше.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/fetching.py" />
   <source>{n} items</source>
   <comment>{n} item</comment>
   <translation>
    <numerusform>{n} запис</numerusform>
    <numerusform>{n} записи</numerusform>
    <numerusform>{n} записів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetching.py" />
   <source>Fetching {words}</source>
   <translation>Завантаження: {words}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/fetching.py" />
   <source>{path}: it was fetched and cannot be read: {reason}. {advice}</source>
   <translation>{path}: файл завантажено, але його не вдається прочитати: {reason}. {advice}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/figures.py" />
   <source>Removed the figure: {caption}</source>
   <translation>Вилучено ілюстрацію: {caption}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/figures.py" />
   <source>Kept as figure</source>
   <translation>Збережено як ілюстрацію</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/figures.py" />
   <source>Kept as figure and pinned to claim {number}</source>
   <translation>Збережено як ілюстрацію та закріплено за твердженням {number}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/figures.py" />
   <source>There is no way to compare called “{mode}”.</source>
   <translation>Немає способу порівняння з назвою «{mode}».</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/figures.py" />
   <source>There is no claim {claim_id} in this case.</source>
   <translation>У цій справі немає твердження {claim_id}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/figures.py" />
   <source>There is no figure {figure_id} in this case.</source>
   <translation>У цій справі немає ілюстрації {figure_id}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/figures.py" />
   <source>Ways: {MODES}.</source>
   <translation>Способи: {MODES}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/figures.py" />
   <source>`case show` lists them.</source>
   <translation>`case show` показує їх.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/figures.py" />
   <source>No claim rests on this medium.</source>
   <translation>На цей медіафайл не спирається жодне твердження.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/figures.py" />
   <source>`case show` lists the figures.</source>
   <translation>`case show` показує ілюстрації.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/figures.py" />
   <source>{place} cannot be written</source>
   <translation>{place} не вдається записати</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/figures.py" />
   <source>Link it to a claim first.</source>
   <translation>Спершу пов’яжіть його з твердженням.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/figures.py" />
   <source>Choose another folder, or free some space.</source>
   <translation>Виберіть іншу теку або звільніть місце.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>not a picture or video</source>
   <translation>не зображення і не відео</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>a PDF document</source>
   <translation>документ PDF</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>a ZIP archive or office document</source>
   <translation>архів ZIP або офісний документ</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>an empty ZIP archive</source>
   <translation>порожній архів ZIP</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>a RAR archive</source>
   <translation>архів RAR</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>a compressed archive</source>
   <translation>стиснутий архів</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>an office document</source>
   <translation>офісний документ</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>a text document</source>
   <translation>текстовий документ</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>a hidden file or folder</source>
   <translation>прихований файл або тека</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>a link, which is not followed</source>
   <translation>посилання, за яким програма не йде</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>not an ordinary file</source>
   <translation>не звичайний файл</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>it is a folder</source>
   <translation>це тека</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>it is not an ordinary file</source>
   <translation>це не звичайний файл</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>you may not read it</source>
   <translation>ви не маєте права його читати</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>the disk or drive it is on failed</source>
   <translation>диск або накопичувач, на якому він лежить, дав збій</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>a case or library of this program</source>
   <translation>справа або бібліотека цієї програми</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>Download or copy it again.</source>
   <translation>Завантажте або скопіюйте його ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>Change its permissions, or copy it to a folder of your own.</source>
   <translation>Змініть дозволи або скопіюйте до власної теки.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>Check the disk or drive it is on.</source>
   <translation>Перевірте диск, на якому він міститься.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/files.py" />
   <source>the folder cannot be listed: {strerror}</source>
   <translation>вміст теки не вдається переглянути: {strerror}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/foreign.py" />
   <source>A library keeps no log that vouches for it: what it says of its items is the word of whoever made it.</source>
   <translation>Бібліотека не має журналу, який за неї ручався б: сказане нею про її записи – це слова того, хто її створив.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/foreign.py" />
   <source>Where its files lay on the other computer was not taken over; searches need none of them.</source>
   <translation>Де її файли лежали на іншому комп’ютері, не перенесено; для пошуку вони не потрібні.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/foreign.py" />
   <source>Its edits stay in the history and cannot be undone here; what you do from now on can.</source>
   <translation>Її правки залишаються в історії, і їх тут не можна скасувати; те, що ви зробите відтепер, можна.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/foreign.py" />
   <source>{plural} of its maker are not looked for here; search in your own.</source>
   <translation>Бібліотек того, хто її створив, тут не шукають: {plural}; шукайте у власних.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/foreign.py" />
   <source>{plural} were left out.</source>
   <translation>Пропущено: {plural}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/foreign.py" />
   <source>Its time stamps say what its maker found; take their replies in again with certificates you trust before you rely on them.</source>
   <translation>Її позначки часу кажуть, що виявив той, хто її створив; перш ніж на них покладатися, візьміть відповіді центру ще раз, із сертифікатами, яким довіряєте.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/foreign.py" />
   <source>There is no {word} in the folder {folder}.</source>
   <translation>У теці {folder} не знайдено: {word}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/foreign.py" />
   <source>{to} lies in the folder it is made from.</source>
   <translation>{to} лежить у теці, з якої створюється.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/foreign.py" />
   <source>Took over “{name}” as a copy: {plural}, {plural2}, {plural3} of its log followed and kept.</source>
   <translation>Прийнято «{name}» як копію: {plural}, {plural2}; журнал простежено й збережено: {plural3}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/foreign.py" />
   <source>Took over “{name}” as a copy: {plural}.</source>
   <translation>Прийнято «{name}» як копію: {plural}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/foreign.py" />
   <source>{plural} found in it:</source>
   <translation>У ній є {plural}:</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/foreign.py" />
   <source>Name the folder that holds its file {database}.</source>
   <translation>Назвіть теку, у якій лежить файл {database}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/foreign.py" />
   <source>Choose a place outside of it.</source>
   <translation>Виберіть місце поза нею.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/foreign.py" />
   <source>“{name}” cannot be copied</source>
   <translation>«{name}» не вдається скопіювати</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/foreign.py" />
   <source>it holds no database of a case</source>
   <translation>бази даних справи там немає</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/foreign.py" />
   <source>{n} libraries</source>
   <comment>{n} library</comment>
   <translation>
    <numerusform>{n} бібліотека</numerusform>
    <numerusform>{n} бібліотеки</numerusform>
    <numerusform>{n} бібліотек</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/foreign.py" />
   <source>{n} half-typed texts</source>
   <comment>{n} half-typed text</comment>
   <translation>
    <numerusform>{n} недописаний текст</numerusform>
    <numerusform>{n} недописані тексти</numerusform>
    <numerusform>{n} недописаних текстів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/foreign.py" />
   <source>half-typed text</source>
   <translation>недописаний текст</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/format_options.py" />
   <source>A date of publication needs the address at which the report can be read.</source>
   <translation>Для дати публікації потрібна адреса, за якою можна прочитати звіт.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/found_dates.py" />
   <source>from the file's metadata</source>
   <translation>з метаданих файлу</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/found_dates.py" />
   <source>Took the proposed date of {plural}</source>
   <translation>Взято запропоновану дату: {plural}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/found_dates.py" />
   <source>from the file's name</source>
   <translation>з назви файлу</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/found_dates.py" />
   <source>from the article</source>
   <translation>зі статті</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/found_dates.py" />
   <source>{text}; {plural} had a date already or none proposed</source>
   <translation>{text}; вже мали дату або не мали пропозиції: {plural}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/found_dates.py" />
   <source>{verb} the dates found for {plural}</source>
   <translation>{verb} знайдені дати: {plural}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/found_dates.py" />
   <source>No item was named.</source>
   <translation>Не названо жодного запису.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/found_dates.py" />
   <source>Took the proposed dates of {plural}</source>
   <translation>Взято запропоновані дати: {plural}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/found_dates.py" />
   <source>Proposed again</source>
   <translation>Знову запропоновано</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/found_dates.py" />
   <source>No date was proposed that could be taken.</source>
   <translation>Не запропоновано жодної дати, яку можна взяти.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/found_dates.py" />
   <source>{id}  {name}: proposed {PartialDate}, {found_words}</source>
   <translation>{id}  {name}: запропоновано {PartialDate}, {found_words}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/found_dates.py" />
   <source>; stated {earliest_date}</source>
   <translation>; зазначено {earliest_date}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/found_dates.py" />
   <source>Items that have a date keep it; state another one by hand.</source>
   <translation>Записи, що мають дату, зберігають її; іншу зазначте вручну.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/found_dates.py" />
   <source>No such date was dismissed.</source>
   <translation>Такої дати не відхилено.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/found_dates.py" />
   <source>No such date is proposed.</source>
   <translation>Такої дати не запропоновано.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/gazetteer.py" />
   <source>Changed the place names of the case ({plural})</source>
   <translation>Змінено назви місць справи ({plural})</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/gazetteer.py" />
   <source>Place name {name}</source>
   <translation>Назва місця: {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/gazetteer.py" />
   <source>Removed the place name {known}</source>
   <translation>Вилучено назву місця: {known}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/gazetteer.py" />
   <source>Took over the place names of {name}</source>
   <translation>Прийнято назви місць із {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/gazetteer.py" />
   <source>{plural} written to {name}</source>
   <translation>{plural} записано до {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/gazetteer.py" />
   <source>A place needs its name.</source>
   <translation>Місцю потрібна назва.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/gazetteer.py" />
   <source>A place stands in the list twice.</source>
   <translation>Місце стоїть у списку двічі.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/gazetteer.py" />
   <source>{n} places</source>
   <comment>{n} place</comment>
   <translation>
    <numerusform>{n} місце</numerusform>
    <numerusform>{n} місця</numerusform>
    <numerusform>{n} місць</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/gazetteer.py" />
   <source>There is no place name “{name}” in this case.</source>
   <translation>У цій справі немає назви місця «{name}».</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/gazetteer.py" />
   <source>{label}: {added} added, {changed} changed</source>
   <translation>{label}: додано {added}, змінено {changed}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/gazetteer.py" />
   <source>Write its other names beside the first.</source>
   <translation>Інші його назви напишіть поруч із першою.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/gazetteer.py" />
   <source>`case places` lists them.</source>
   <translation>`case places` показує їх.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/gazetteer.py" />
   <source>“{name}” is too large for a list of places.</source>
   <translation>«{name}» завеликий для списку місць.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/gazetteer.py" />
   <source>“{name}” is not text in UTF-8, so it is no list of places.</source>
   <translation>«{name}» не є текстом у UTF-8, тож не є списком місць.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/gazetteer.py" />
   <source>“{name}” cannot be read: {strerror}.</source>
   <translation>«{name}» не вдається прочитати: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/gazetteer.py" />
   <source>The places could not be written to {file}</source>
   <translation>Місця не вдалося записати у файл {file}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/gazetteer.py" />
   <source>Choose the list itself.</source>
   <translation>Виберіть сам список.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/gazetteer.py" />
   <source>Save it as CSV in UTF-8.</source>
   <translation>Збережіть його як CSV у UTF-8.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/gazetteer.py" />
   <source>Check that it is there.</source>
   <translation>Перевірте, чи він там є.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/gazetteer.py" />
   <source>Choose another place for the file.</source>
   <translation>Виберіть для файлу інше місце.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/gazetteer.py" />
   <source>Nothing was taken over.</source>
   <translation>Нічого не прийнято.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/intake.py" />
   <source>stopped the reader twice</source>
   <translation>двічі зупинив процес читання</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/intake.py" />
   <source>The original is kept. Try another copy of the file.</source>
   <translation>Оригінал збережено. Спробуйте іншу копію файлу.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/intake.py" />
   <source>The original is kept. Try another copy of the file, or read it again later.</source>
   <translation>Оригінал збережено. Спробуйте іншу копію файлу або прочитайте його пізніше.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/intake.py" />
   <source>There is no medium {media_id} in this case.</source>
   <translation>У цій справі немає медіафайлу {media_id}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/intake.py" />
   <source>the file name repeats words of the claim alone</source>
   <translation>назва файлу повторює слова лише цього твердження</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/intake.py" />
   <source>Read {name}</source>
   <translation>Прочитано {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/intake.py" />
   <source>Storing {name}</source>
   <translation>Зберігання {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/keyframes.py" />
   <source>Looking for frames that look alike</source>
   <translation>Пошук схожих кадрів</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Changed {plural}: {names}</source>
   <translation>Змінено {plural}: {names}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Made again: {label}</source>
   <translation>Зроблено знову: {label}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Undid: {label}</source>
   <translation>Скасовано: {label}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Removed {plural}</source>
   <translation>Вилучено: {plural}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>{label}; the files stay where they are, and undo brings the items back</source>
   <translation>{label}; файли залишаються на своїх місцях, а скасування поверне записи</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>The search index was made anew: {plural}, generation {generation}</source>
   <translation>Пошуковий індекс зроблено заново: {plural}, покоління {generation}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Added {plural}, already there {already}</source>
   <translation>Додано: {plural}, уже є {already}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Wrote the hashes of {plural} to {file}</source>
   <translation>Хеші записано до {file}: {plural}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Nothing was changed: it is known so already</source>
   <translation>Нічого не змінено: так уже відомо</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>{text}; {plural} of it left the library since</source>
   <translation>{text}; з них відтоді залишили бібліотеку: {plural}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Emptied: {plural} cannot be brought back any more</source>
   <translation>Остаточно видалено, повернути вже не можна: {plural}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Nothing was removed</source>
   <translation>Нічого не вилучено</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Nothing was changed: it is so already</source>
   <translation>Нічого не змінено: так уже є</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>; {plural} could not be used, the first is {line}: {reason}</source>
   <translation>; не вдалося використати: {plural}, перший із них {line}: {reason}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>, in place of the file that was there</source>
   <translation>, замість файлу, що там був</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>; {plural} had no such hash</source>
   <translation>; не мали такого хешу: {plural}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>{name} is there already and is not empty.</source>
   <translation>{name} вже існує і не є порожнім.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Nothing to change was named.</source>
   <translation>Не названо, що змінити.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>A library item has no field “{unknown}”.</source>
   <translation>Запис бібліотеки не має поля «{unknown}».</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>No item or no tag was named.</source>
   <translation>Не названо жодного запису або жодного тегу.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Sound: the records of the library are complete.</source>
   <translation>Усе гаразд: записи бібліотеки повні.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>{plural} found.</source>
   <translation>Знайдено: {plural}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/library.py" />
   <source>{n} codes</source>
   <comment>{n} code</comment>
   <translation>
    <numerusform>{n} код</numerusform>
    <numerusform>{n} коди</numerusform>
    <numerusform>{n} кодів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Open it if it is a library, or take another name.</source>
   <translation>Відкрийте, якщо це бібліотека, або візьміть іншу назву.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Name at least one item and one field.</source>
   <translation>Назвіть принаймні один запис і одне поле.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Made again</source>
   <translation>Зроблено знову</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/library.py" />
   <source>{n} removed items</source>
   <comment>{n} removed item</comment>
   <translation>
    <numerusform>{n} вилучений запис</numerusform>
    <numerusform>{n} вилучені записи</numerusform>
    <numerusform>{n} вилучених записів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Name at least one of each.</source>
   <translation>Назвіть принаймні по одному.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>tagged {new}</source>
   <translation>додано теги: {new}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>{take_off} taken off</source>
   <translation>знято теги: {take_off}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>The index folder of {library} is a link to another place, where nothing is deleted.</source>
   <translation>Тека індексу {library} є посиланням на інше місце, де нічого не видаляється.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>removed item</source>
   <translation>вилучений запис</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Remove the link “index” in the library's folder; the index is then made anew.</source>
   <translation>Вилучіть посилання «index» у теці бібліотеки; тоді індекс буде зроблено заново.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library.py" />
   <source>Added the hashes of {plural}</source>
   <translation>Додано хеші: {plural}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_adding.py" />
   <source>sound only, nothing to compare</source>
   <translation>лише звук, порівнювати нічого</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_adding.py" />
   <source>it is actually</source>
   <translation>насправді це</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_adding.py" />
   <source>it is not a picture</source>
   <translation>це не зображення</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_adding.py" />
   <source>earliest date</source>
   <translation>найраніша дата</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_adding.py" />
   <source>earlier verdicts</source>
   <translation>попередні висновки</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_adding.py" />
   <source>Looking at {name}</source>
   <translation>Перегляд {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_adding.py" />
   <source>it changed while it was being read; add it again when it is complete</source>
   <translation>він змінився під час читання; додайте його ще раз, коли він буде повний</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_adding.py" />
   <source>{words} filled in</source>
   <translation>заповнено: {words}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_adding.py" />
   <source>Added {name}</source>
   <translation>Додано {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_adding.py" />
   <source>Added {plural}</source>
   <translation>Додано: {plural}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_adding.py" />
   <source>earlier date {now} taken, known before was {before}</source>
   <translation>взято ранішу дату {now}, досі було відомо {before}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_adding.py" />
   <source>known {name} {before} kept, given {now}</source>
   <translation>збережено відоме ({name}): {before}, надано {now}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_answers.py" />
   <source>{name} was passed over: {reason}.</source>
   <translation>{name} пропущено: {reason}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_answers.py" />
   <source>{name} was not searched: {why}</source>
   <translation>У {name} не шукали: {why}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_answers.py" />
   <source>Not searched: {result}.</source>
   <translation>Не шукали: {result}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_answers.py" />
   <source>Found nowhere in {name} ({items} searched).</source>
   <translation>Ніде не знайдено в {name} (переглянуто: {items}).</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_answers.py" />
   <source>this file</source>
   <translation>цей файл</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_care.py" />
   <source>Merged what is known of {plural}</source>
   <translation>Об’єднано відоме про {plural}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_care.py" />
   <source>Nothing was changed</source>
   <translation>Нічого не змінено</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_care.py" />
   <source>{text}; each keeps its own: {differing}</source>
   <translation>{text}; кожен зберігає своє: {differing}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_care.py" />
   <source>A group has two or more items.</source>
   <translation>Група має два чи більше записів.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_care.py" />
   <source>{plural} told apart</source>
   <translation>Позначено як різні: {plural}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_care.py" />
   <source>{plural} grouped again</source>
   <translation>Знову згруповано: {plural}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_care.py" />
   <source>Facts are merged between two or more items.</source>
   <translation>Відомості об’єднуються між двома чи більше записами.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_care.py" />
   <source>{plural} found again</source>
   <translation>Знову знайдено: {plural}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_care.py" />
   <source>None of the files is there</source>
   <translation>Жодного з файлів там немає</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_care.py" />
   <source>, {away} still not at hand</source>
   <translation>, досі немає під рукою: {away}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_care.py" />
   <source>; {plural} could not be read, the first is {name}: {why}</source>
   <translation>; не вдалося прочитати: {plural}, перший із них {name}: {why}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_care.py" />
   <source>Comparing the items with each other</source>
   <translation>Порівняння записів між собою</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_care.py" />
   <source>Name the items of one group.</source>
   <translation>Назвіть записи однієї групи.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_care.py" />
   <source>Every file of this library is where it was.</source>
   <translation>Усі файли цієї бібліотеки на своїх місцях.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_cases.py" />
   <source>, {plural} went along</source>
   <translation>, разом перейшло: {plural}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/library_cases.py" />
   <source>{n} tags</source>
   <comment>{n} tag</comment>
   <translation>
    <numerusform>{n} тег</numerusform>
    <numerusform>{n} теги</numerusform>
    <numerusform>{n} тегів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_searching.py" />
   <source>it was not searched for.</source>
   <translation>пошук не виконано.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_searching.py" />
   <source>the search gave no answer for it</source>
   <translation>пошук не дав для нього відповіді</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_searching.py" />
   <source>, in {name}</source>
   <translation>, у {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_searching.py" />
   <source>Known of it: </source>
   <translation>Про нього відомо: </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_searching.py" />
   <source>  Not searched: {result}</source>
   <translation>  Не шукали: {result}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_searching.py" />
   <source>item {item}, {name}</source>
   <translation>запис {item}, {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_searching.py" />
   <source>earliest known date {told}</source>
   <translation>найраніша відома дата {told}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_searching.py" />
   <source>place: {told}</source>
   <translation>місце: {told}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_searching.py" />
   <source>place unknown</source>
   <translation>місце невідоме</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_searching.py" />
   <source>event: {told}</source>
   <translation>подія: {told}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_searching.py" />
   <source>source: {source}</source>
   <translation>джерело: {source}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_searching.py" />
   <source>source unknown</source>
   <translation>джерело невідоме</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_searching.py" />
   <source>Searching {name}</source>
   <translation>Пошук {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_searching.py" />
   <source>  Found nowhere</source>
   <translation>  Ніде не знайдено</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_searching.py" />
   <source>    item {item}, {name}</source>
   <translation>    запис {item}, {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_searching.py" />
   <source>  Not searched: </source>
   <translation>  Не шукали: </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_searching.py" />
   <source>it gave no answer</source>
   <translation>відповіді не було</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>{plural} added</source>
   <translation>додано: {plural}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>From the case “{title}”{note}</source>
   <translation>Зі справи «{title}»{note}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>The case “{name}” has no media that could be added.</source>
   <translation>У справі «{name}» немає медіафайлів, які можна додати.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>{place} is not there.</source>
   <translation>{place} немає.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>Pictures and clips: {counted}</source>
   <translation>Зображення та відео: {counted}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>already there</source>
   <translation>вже є</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>could not be read</source>
   <translation>не вдалося прочитати</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>; cited as {source_url}</source>
   <translation>; процитовано як {source_url}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>, draft</source>
   <translation>, чернетка</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>Add or read media first.</source>
   <translation>Спершу додайте або прочитайте медіафайли.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>{plural} ({names}): their media come in with address and verdict; the date of the article is proposed only.</source>
   <translation>{plural} ({names}): медіафайли надходять з адресою та висновком; дата статті лише пропонується.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>{plural}: read where they are.</source>
   <translation>{plural}: читаються на своєму місці.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>{plural} of auto-archiver: addresses and hashes are taken.</source>
   <translation>{plural} від auto-archiver: беруться адреси та хеші.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>{plural} of hashes: items without pictures, found as wholes only.</source>
   <translation>{plural} хешів: записи без зображень, знаходяться лише цілими.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>No case, picture, clip or list of hashes was found here.</source>
   <translation>Тут не знайдено ні справи, ні зображення, ні відео, ні списку хешів.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>Choose a folder or a list of hashes.</source>
   <translation>Виберіть теку або список хешів.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>{name}: its files are at hand and were added themselves</source>
   <translation>{name}: його файли під рукою, їх додано самі</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>It was not read.</source>
   <translation>Його не прочитано.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/library_sources.py" />
   <source>{n} cases</source>
   <comment>{n} case</comment>
   <translation>
    <numerusform>{n} справа</numerusform>
    <numerusform>{n} справи</numerusform>
    <numerusform>{n} справ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/library_sources.py" />
   <source>{n} pictures and clips</source>
   <comment>{n} picture or clip</comment>
   <translation>
    <numerusform>{n} зображення чи відео</numerusform>
    <numerusform>{n} зображення й відео</numerusform>
    <numerusform>{n} зображень і відео</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/library_sources.py" />
   <source>{n} tables</source>
   <comment>{n} table</comment>
   <translation>
    <numerusform>{n} таблиця</numerusform>
    <numerusform>{n} таблиці</numerusform>
    <numerusform>{n} таблиць</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/library_sources.py" />
   <source>{n} lists</source>
   <comment>{n} list</comment>
   <translation>
    <numerusform>{n} список</numerusform>
    <numerusform>{n} списки</numerusform>
    <numerusform>{n} списків</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>picture or clip</source>
   <translation>зображення чи відео</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/library_sources.py" />
   <source>pictures and clips</source>
   <translation>зображення й відео</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/masks.py" />
   <source>Pictures of this case at the start: {words}</source>
   <translation>Зображення цієї справи на початку: {words}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/masks.py" />
   <source>No medium was named.</source>
   <translation>Не названо жодного медіафайлу.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>No longer listed: {name}</source>
   <translation>Більше не в списку: {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>it has not been read yet</source>
   <translation>його ще не прочитано</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>it is sound only</source>
   <translation>це лише звук</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>it was read, but nothing to compare was kept; read it again</source>
   <translation>його прочитано, але нічого для порівняння не збережено; прочитайте ще раз</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>{name}: the search gave no answer for it</source>
   <translation>{name}: пошук не дав для нього відповіді</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>match {id}</source>
   <translation>збіг {id}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/matches.py" />
   <source>{n} matches</source>
   <comment>{n} match</comment>
   <translation>
    <numerusform>{n} збіг</numerusform>
    <numerusform>{n} збіги</numerusform>
    <numerusform>{n} збігів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>{line} ({reason}); nothing was searched for it{kept}</source>
   <translation>{line} ({reason}); для нього нічого не шукали{kept}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>match {id}: {title}</source>
   <translation>збіг {id}: {title}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>No library was named.</source>
   <translation>Не названо жодної бібліотеки.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>could not be had ({reason})</source>
   <translation>не вдалося отримати ({reason})</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>could not be had</source>
   <translation>не вдалося отримати</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>There is no match {match_id} in this case.</source>
   <translation>У цій справі немає збігу {match_id}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>No match was chosen.</source>
   <translation>Збіг не вибрано.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>  {count} of earlier searches; that library was not searched now</source>
   <translation>  {count} з попередніх пошуків; у тій бібліотеці зараз не шукали</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>, its file is kept in the case as it came</source>
   <translation>, його файл зберігається у справі таким, як надійшов</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>published {date_words}</source>
   <translation>опубліковано {date_words}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>Choose at least one library to search.</source>
   <translation>Виберіть принаймні одну бібліотеку для пошуку.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>`case show` lists the matches.</source>
   <translation>`case show` показує збіги.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>The test: {set_sentence}</source>
   <translation>Перевірка: {set_sentence}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>    match {id}: {title}</source>
   <translation>    збіг {id}: {title}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>decided: {decision_words}</source>
   <translation>вирішено: {decision_words}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/matches.py" />
   <source>{library} was not searched: {error}</source>
   <translation>У {library} не шукали: {error}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/media.py" />
   <source>Added a keyframe at {timecode} of {name}</source>
   <translation>Додано ключовий кадр на {timecode} у {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/media.py" />
   <source>Dropped the keyframe at {timecode} of {name}</source>
   <translation>Вилучено ключовий кадр на {timecode} у {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/media.py" />
   <source>Source of {name}: {address}</source>
   <translation>Джерело {name}: {address}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/media.py" />
   <source>There is no keyframe {keyframe_id} in this case.</source>
   <translation>У цій справі немає ключового кадру {keyframe_id}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/media.py" />
   <source>“{name}” has no picture at this time.</source>
   <translation>У «{name}» у цей момент немає зображення.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/media.py" />
   <source>“{name}” has no picture to show.</source>
   <translation>У «{name}» немає зображення для показу.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/media.py" />
   <source>There is a keyframe at {timecode} already.</source>
   <translation>На {timecode} вже є ключовий кадр.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/media.py" />
   <source>“{name}” is not a clip, so it has no keyframes to add.</source>
   <translation>«{name}» не є відео, тож ключових кадрів додати не можна.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/merging.py" />
   <source>open: as here until it is decided</source>
   <translation>відкрито: як тут, доки не вирішено</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/merging.py" />
   <source>as here</source>
   <translation>як тут</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/merging.py" />
   <source>as in the copy</source>
   <translation>як у копії</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/merging.py" />
   <source>both kept</source>
   <translation>залишено обидва</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/merging.py" />
   <source>{n} conflicts</source>
   <comment>{n} conflict</comment>
   <translation>
    <numerusform>{n} конфлікт</numerusform>
    <numerusform>{n} конфлікти</numerusform>
    <numerusform>{n} конфліктів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/merging.py" />
   <source>{plural} {verb} from the copy</source>
   <translation>З копії {verb}: {plural}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/merging.py" />
   <source>{line}; {count} changed in both, {open_count} open.</source>
   <translation>{line}; змінено в обох: {count}, відкрито: {open_count}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/merging.py" />
   <source>Nothing new in the copy: all of it is here.</source>
   <translation>У копії немає нічого нового: усе це тут уже є.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/merging.py" />
   <source>would come</source>
   <translation>надійшло б</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/merging.py" />
   <source>{line}; nothing was changed in both.</source>
   <translation>{line}; в обох нічого не змінено.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/merging.py" />
   <source>The logs part after entry {fork}; the copy's ends at entry {entries} ({plural} not merged before).</source>
   <translation>Журнали розходяться після запису {fork}; журнал копії закінчується записом {entries} (досі не об’єднано: {plural}).</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/merging.py" />
   <source>Head of the copy's log: {head}</source>
   <translation>Голова журналу копії: {head}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/merging.py" />
   <source>This case was changed outside the program: {what}: {why}</source>
   <translation>Цю справу змінено поза програмою: {what}: {why}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/merging.py" />
   <source>Decided {words} of merged copies</source>
   <translation>Вирішено щодо об’єднаних копій: {words}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/merging.py" />
   <source>{n} things</source>
   <comment>{n} thing</comment>
   <translation>
    <numerusform>{n} елемент</numerusform>
    <numerusform>{n} елементи</numerusform>
    <numerusform>{n} елементів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/merging.py" />
   <source>Conflict {number}: {what} ({CHOICE_WORDS})</source>
   <translation>Конфлікт {number}: {what} ({CHOICE_WORDS})</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/merging.py" />
   <source>  here: {mine}{by}</source>
   <translation>  тут: {mine}{by}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/merging.py" />
   <source>  copy: {theirs}{by}</source>
   <translation>  копія: {theirs}{by}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/merging.py" />
   <source>“{name}” changed since it was looked at.</source>
   <translation>Після перегляду «{name}» змінено.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/merging.py" />
   <source>Check the case, and restore a backup from before that. Nothing was merged.</source>
   <translation>Перевірте справу й відновіть резервну копію, зроблену раніше. Нічого не об’єднано.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/merging.py" />
   <source>The copy “{name}” was changed outside the program: {what}: {why}</source>
   <translation>Копію «{name}» змінено поза програмою: {what}: {why}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/merging.py" />
   <source>Look at it again. Nothing was merged.</source>
   <translation>Перегляньте її ще раз. Нічого не об’єднано.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/merging.py" />
   <source>Ask whoever made it to check it there. Nothing was merged.</source>
   <translation>Попросіть того, хто її створив, перевірити її там. Нічого не об’єднано.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/merging.py" />
   <source>by {who}</source>
   <translation>автор: {who}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/merging.py" />
   <source>on {moment_words}</source>
   <translation>{moment_words}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/notes.py" />
   <source>Noted: “{tidy}”</source>
   <translation>Занотовано: «{tidy}»</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/notes.py" />
   <source>Noted on {plural}: “{tidy}”</source>
   <translation>Нотатка, {plural}: «{tidy}»</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/notes.py" />
   <source>Changed a note: “{tidy}”</source>
   <translation>Змінено нотатку: «{tidy}»</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/notes.py" />
   <source>Removed a note: “{text}”</source>
   <translation>Вилучено нотатку: «{text}»</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/notes.py" />
   <source>A note belongs to a claim or a medium.</source>
   <translation>Нотатка належить твердженню або медіафайлу.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/notes.py" />
   <source>No frame is chosen.</source>
   <translation>Кадр не вибрано.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/notes.py" />
   <source>{n} frames</source>
   <comment>{n} frame</comment>
   <translation>
    <numerusform>{n} кадр</numerusform>
    <numerusform>{n} кадри</numerusform>
    <numerusform>{n} кадрів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/notes.py" />
   <source>A note needs text.</source>
   <translation>Нотатці потрібен текст.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/notes.py" />
   <source>There is no note {note_id} in this case.</source>
   <translation>У цій справі немає нотатки {note_id}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/notes.py" />
   <source>Choose one first.</source>
   <translation>Спершу виберіть щось.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/notes.py" />
   <source>Choose at least one first.</source>
   <translation>Спершу виберіть принаймні один.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/parts.py" />
   <source>what came out of the file is not what was found in it before</source>
   <translation>з файла вийшло не те, що знайдено в ньому раніше</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/parts.py" />
   <source>Taking the media out of {name}</source>
   <translation>Виймання медіа з {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/parts.py" />
   <source>Keeping {display_name}</source>
   <translation>Зберігання {display_name}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/parts.py" />
   <source>{role}: named by the archive, not beside it</source>
   <translation>{role}: архів його називає, але поруч його немає</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/parts.py" />
   <source>The file itself is kept in the case.</source>
   <translation>Сам файл зберігається у справі.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/pasting.py" />
   <source>What was copied could not be put into a file</source>
   <translation>Скопійоване не вдалося записати у файл</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/pasting.py" />
   <source>There is no text on the clipboard.</source>
   <translation>У буфері обміну немає тексту.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/pasting.py" />
   <source>What was copied has {count} characters; articles are read up to {MOST_CHARACTERS}.</source>
   <translation>У скопійованому {count} знаків; статті читають до {MOST_CHARACTERS}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/pasting.py" />
   <source>Check the folder for temporary files.</source>
   <translation>Перевірте теку для тимчасових файлів.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/pasting.py" />
   <source>Copy the article in the browser, then paste.</source>
   <translation>Скопіюйте статтю в браузері, а тоді вставте.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/pasting.py" />
   <source>Save the page as a file, and open that.</source>
   <translation>Збережіть сторінку як файл і відкрийте його.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/pasting.py" />
   <source>pasted page.html</source>
   <translation>вставлена сторінка.html</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/pasting.py" />
   <source>pasted text.txt</source>
   <translation>вставлений текст.txt</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/places.py" />
   <source>Better: keep the case on a disk of this computer, and give it away with “Hand over”, which makes a closed copy.</source>
   <translation>Краще: тримайте справу на диску цього комп’ютера, а віддавайте її через «Передати», де робиться закрита копія.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/places.py" />
   <source>This folder is kept in step with other computers by {name}.</source>
   <translation>Цю теку узгоджує з іншими комп’ютерами {name}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/places.py" />
   <source>This folder lies on a network disk: {name}.</source>
   <translation>Ця тека лежить на мережевому диску: {name}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/places.py" />
   <source>A sync program copies a file while it is being written, and puts an older or a second copy beside it when two computers changed it. A case can end up as two halves that way.</source>
   <translation>Програма синхронізації копіює файл, поки його пишуть, і кладе поруч старішу або другу копію, коли його змінили два комп’ютери. Так справа може розпастися на дві половини.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/places.py" />
   <source>Whoever can see the folder at {name} can see originals, notes and verdicts.</source>
   <translation>Кожен, хто бачить цю теку в {name}, може бачити оригінали, нотатки й висновки.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/places.py" />
   <source>Here the case is kept in a slower and safer way, and backed up every day.</source>
   <translation>Тут справу зберігають повільнішим і безпечнішим способом, а резервну копію роблять щодня.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/places.py" />
   <source>The connection can break while something is recorded, and some of these disks do not tell other computers that a case is open.</source>
   <translation>З’єднання може обірватися під час запису, і деякі з таких дисків не кажуть іншим комп’ютерам, що справу відкрито.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/places.py" />
   <source>One person at a time works in the case; others see its newest backup.</source>
   <translation>У справі працює одна людина за раз; інші бачать її найновішу резервну копію.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/preview.py" />
   <source>Looking for its pictures and clips</source>
   <translation>Пошук її зображень і відео</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/provenance.py" />
   <source>Not fetched {when_words}: {reason}</source>
   <translation>Не завантажено, {when_words}: {reason}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/redaction.py" />
   <source>it shows what is left out of this copy</source>
   <translation>видно те, що не входить до цієї копії</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/redaction.py" />
   <source>The figure “{caption}” is left out of this copy: {why}.</source>
   <translation>Ілюстрацію «{caption}» у цій копії пропущено: {why}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/report_pictures.py" />
   <source>Fetching pictures</source>
   <translation>Отримання зображень</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/report_pictures.py" />
   <source>there is no picture at this time</source>
   <translation>у цей момент зображення немає</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/report_pictures.py" />
   <source>A picture of “{name}” is missing: {why}</source>
   <translation>Зображення «{name}» відсутнє: {why}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/report_pictures.py" />
   <source>The figure {sha256} is left out: its file holds more than a picture. Make it again.</source>
   <translation>Ілюстрацію {sha256} пропущено: у її файлі є не лише зображення. Зробіть її ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/report_pictures.py" />
   <source>The library picture of match {match_id} is missing: it is no whole JPEG.</source>
   <translation>Зображення з бібліотеки для збігу {match_id} відсутнє: це не цілий JPEG.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/report_pictures.py" />
   <source>The library picture of match {match_id} is missing: its library is not at hand.</source>
   <translation>Зображення з бібліотеки для збігу {match_id} відсутнє: його бібліотеки немає під рукою.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/running.py" />
   <source>, {done} of {total} {unit}</source>
   <translation>, {done} із {total} {unit}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/running.py" />
   <source>Reading {name}{within}</source>
   <translation>Читання {name}{within}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/running.py" />
   <source>Reading {name}</source>
   <translation>Читання {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/scale.py" />
   <source>Words for verdicts: {plural} of this desk</source>
   <translation>Слова для висновків: {plural} цієї редакції</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/scale.py" />
   <source>Words for verdicts: the usual</source>
   <translation>Слова для висновків: звичайні</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/scale.py" />
   <source>{n} words</source>
   <comment>{n} word</comment>
   <translation>
    <numerusform>{n} слово</numerusform>
    <numerusform>{n} слова</numerusform>
    <numerusform>{n} слів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/scale.py" />
   <source>“{code}” is not a verdict.</source>
   <translation>«{code}» не є висновком.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/scale.py" />
   <source>“{tidy}” has {count} characters; {LONGEST_WORD} is the most.</source>
   <translation>У слові «{tidy}» знаків: {count}; найбільше: {LONGEST_WORD}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/scale.py" />
   <source>This word holds a character that cannot be shown.</source>
   <translation>У цьому слові є знак, який неможливо показати.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/scale.py" />
   <source>“{word}” would stand for two verdicts, {value} and {value2}.</source>
   <translation>«{word}» означало б два висновки: {value} і {value2}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/scale.py" />
   <source>“{pair}” gives no verdict a word.</source>
   <translation>«{pair}» не дає слова жодному висновку.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/scale.py" />
   <source>Choose from: {sorted}.</source>
   <translation>Виберіть з-поміж: {sorted}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/scale.py" />
   <source>Type it again by hand.</source>
   <translation>Наберіть його ще раз вручну.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/scale.py" />
   <source>Choose a word of its own for each.</source>
   <translation>Виберіть для кожного власне слово.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/scale.py" />
   <source>Write code and word: false-context=Miscaptioned</source>
   <translation>Напишіть код і слово: false-context=Miscaptioned</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/search_again.py" />
   <source> since {date_words}</source>
   <translation> від {date_words}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/search_again.py" />
   <source>Nothing new was found{since}.</source>
   <translation>Нічого нового не знайдено{since}.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/search_again.py" />
   <source>{n} new earlier copies</source>
   <comment>{n} new earlier copy</comment>
   <translation>
    <numerusform>{n} нова давніша копія</numerusform>
    <numerusform>{n} нові давніші копії</numerusform>
    <numerusform>{n} нових давніших копій</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/search_again.py" />
   <source>{n} new matches</source>
   <comment>{n} new match</comment>
   <translation>
    <numerusform>{n} новий збіг</numerusform>
    <numerusform>{n} нові збіги</numerusform>
    <numerusform>{n} нових збігів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/search_again.py" />
   <source>This case remembers no library yet.</source>
   <translation>Ця справа ще не пам’ятає жодної бібліотеки.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/search_again.py" />
   <source>new earlier copy</source>
   <translation>нова давніша копія</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/search_again.py" />
   <source>new earlier copies</source>
   <translation>нові давніші копії</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/search_again.py" />
   <source>new match</source>
   <translation>новий збіг</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/search_again.py" />
   <source>new matches</source>
   <translation>нові збіги</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/search_again.py" />
   <source>Name one: `case match CASE --library LIBRARY`, or Match against a library in the window.</source>
   <translation>Назвіть її: `case match CASE --library LIBRARY` або «Пошук збігів у бібліотеці» у вікні.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/searching.py" />
   <source>Crops and pictures in the picture were looked for quickly only, because it could not be read again: {reason}.</source>
   <translation>Фрагменти й зображення в зображенні шукали лише побіжно, бо файл не вдалося прочитати ще раз: {reason}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/second.py" />
   <source>Second answer on claim {number}, by {name}</source>
   <translation>Друга відповідь щодо твердження {number}, {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/second.py" />
   <source>A second answer needs a rating.</source>
   <translation>Другій відповіді потрібна оцінка.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/second.py" />
   <source>A second answer needs a name.</source>
   <translation>Другій відповіді потрібне ім’я.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/second.py" />
   <source>Claim {number} has no verdict yet.</source>
   <translation>Твердження {number} ще не має висновку.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/second.py" />
   <source>{name} took part in the first verdict on claim {number}, so this is no second answer.</source>
   <translation>{name} брав(-ла) участь у першому висновку щодо твердження {number}, тож це не друга відповідь.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/second.py" />
   <source>{name} has answered already and has seen the first verdict since.</source>
   <translation>{name} уже відповів(-ла) і відтоді бачив(-ла) перший висновок.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/second.py" />
   <source>Choose one; “Unverifiable” says that the evidence is not enough.</source>
   <translation>Виберіть її; «Неможливо перевірити» означає, що доказів недостатньо.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/second.py" />
   <source>Write the name of the person who answers.</source>
   <translation>Напишіть ім’я того, хто відповідає.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/second.py" />
   <source>Somebody has to decide first.</source>
   <translation>Спершу хтось має вирішити.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/second.py" />
   <source>Let another person answer under their own name.</source>
   <translation>Нехай інша людина відповість під власним іменем.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>Text seen: “{words}”</source>
   <translation>Напис у кадрі: «{words}»</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>Changed a text seen: “{words}”</source>
   <translation>Змінено напис у кадрі: «{words}»</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>Removed a text seen: “{text}”</source>
   <translation>Вилучено напис у кадрі: «{text}»</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>Place: {words}</source>
   <translation>Місце: {words}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>Changed a place: {words}</source>
   <translation>Змінено місце: {words}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>Removed a place: {place}</source>
   <translation>Вилучено місце: {place}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>A text seen needs its words.</source>
   <translation>Напису в кадрі потрібні слова.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>“{tidy}” is not a language code.</source>
   <translation>«{tidy}» не є кодом мови.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>“{text}” is not a pair of coordinates.</source>
   <translation>«{text}» не є парою координат.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>These coordinates lie outside the globe.</source>
   <translation>Ці координати лежать поза земною кулею.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>This text has {count} characters; {LONGEST_TEXT} are the most.</source>
   <translation>Цей текст має {count} знаків; найбільше дозволено {LONGEST_TEXT}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>There is no text seen {text_id} in this case.</source>
   <translation>У цій справі немає напису в кадрі {text_id}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>There is no place {place_id} in this case.</source>
   <translation>У цій справі немає місця {place_id}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>Write a code such as hy, az, ru or ar.</source>
   <translation>Напишіть код, наприклад hy, az, ru чи ar.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>Write latitude and longitude in degrees: 40.1792, 44.4991</source>
   <translation>Напишіть широту й довготу в градусах: 40.1792, 44.4991</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>Latitude goes to 90 degrees, longitude to 180.</source>
   <translation>Широта сягає 90 градусів, довгота 180.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/seen.py" />
   <source>Keep what matters, and add the rest as a file.</source>
   <translation>Залиште важливе, а решту додайте як файл.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/session.py" />
   <source>This case can only be read here: {read_only}.</source>
   <translation>Цю справу тут можна лише читати: {read_only}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/session.py" />
   <source>none yet</source>
   <translation>ще немає</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/session.py" />
   <source>“{name}” could not be had, so there is no file.</source>
   <translation>«{name}» не вдалося отримати, тож файлу немає.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/session.py" />
   <source>Close it where it is open, then open it again here.</source>
   <translation>Закрийте її там, де вона відкрита, потім відкрийте знову тут.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/session.py" />
   <source>Its claims are: {ids}.</source>
   <translation>Її твердження: {ids}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/session.py" />
   <source>Add the file first.</source>
   <translation>Спершу додайте файл.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/spans.py" />
   <source>at {timecode}</source>
   <translation>на {timecode}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/spans.py" />
   <source>“{name}” is not a clip that was read, so it has no times.</source>
   <translation>«{name}» не є прочитаним відео, тож не має часу.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/spans.py" />
   <source>A time is a number of seconds.</source>
   <translation>Час – це кількість секунд.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/spans.py" />
   <source>The range ends before it begins.</source>
   <translation>Діапазон закінчується раніше, ніж починається.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/spans.py" />
   <source>, which is {timecode} long</source>
   <translation>, тривалість якого {timecode}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/spans.py" />
   <source>That time does not lie in “{name}”{length}.</source>
   <translation>Цей момент не лежить у «{name}»{length}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/spans.py" />
   <source>A range needs its beginning.</source>
   <translation>Діапазону потрібен початок.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/spans.py" />
   <source>Leave the time out.</source>
   <translation>Не зазначайте часу.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/spans.py" />
   <source>Times count from the start of the clip: 12.4.</source>
   <translation>Час рахується від початку відео: 12.4.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/spans.py" />
   <source>Put the earlier time first.</source>
   <translation>Поставте раніший момент першим.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/spans.py" />
   <source>Times count from its start.</source>
   <translation>Час рахується від його початку.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/spans.py" />
   <source>Give both times, in seconds.</source>
   <translation>Наведіть обидва моменти в секундах.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/stamps.py" />
   <source>It answers a request this case does not remember; what it says of the log is the same.</source>
   <translation>Вона відповідає на запит, якого ця справа не пам’ятає; те, що вона каже про журнал, те саме.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/stamps.py" />
   <source>The request is written to {name}. It holds the head of the log, entry {seq}: {head}</source>
   <translation>Запит записано до {name}. У ньому голова журналу, запис {seq}: {head}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/stamps.py" />
   <source>Send it to a time stamping authority of your choice, such as your own organisation's, for instance with:</source>
   <translation>Надішліть його до центру позначок часу на ваш вибір, наприклад вашої організації, скажімо так:</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/stamps.py" />
   <source>  curl -H 'Content-Type: application/timestamp-query' --data-binary {quote} -o {quote2} ADDRESS</source>
   <translation>  curl -H 'Content-Type: application/timestamp-query' --data-binary {quote} -o {quote2} ADDRESS</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/stamps.py" />
   <source>Then take the reply in with `case stamp import`. Nothing was sent.</source>
   <translation>Потім візьміть відповідь командою `case stamp import`. Нічого не надіслано.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/stamps.py" />
   <source>{target} exists already.</source>
   <translation>{target} вже існує.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/stamps.py" />
   <source>A request is not written into the case itself.</source>
   <translation>Запит не записують у саму справу.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/stamps.py" />
   <source>{reply} stamps something else: the log of this case holds no entry with the hash {imprint}… ({algorithm}).</source>
   <translation>{reply} засвідчує щось інше: у журналі цієї справи немає запису з хешем {imprint}… ({algorithm}).</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/stamps.py" />
   <source>its signature does not hold: {why}</source>
   <translation>її підпис не збігається: {why}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/stamps.py" />
   <source>Time stamps</source>
   <translation>Позначки часу</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/stamps.py" />
   <source>it is larger than any reply or certificate</source>
   <translation>він більший за будь-яку відповідь чи сертифікат</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/stamps.py" />
   <source>{why} (fingerprint {roots})</source>
   <translation>{why} (відбиток {roots})</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/stamps.py" />
   <source>Choose another name.</source>
   <translation>Виберіть іншу назву.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/stamps.py" />
   <source>{target} cannot be written</source>
   <translation>{target} не вдається записати</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/stamps.py" />
   <source>Check that it belongs to this case. If it does, the log was written anew since the request.</source>
   <translation>Перевірте, чи належить вона до цієї справи. Якщо так, то журнал переписано після запиту.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/stamps.py" />
   <source>Ask for another.</source>
   <translation>Попросіть іншу.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/stamps.py" />
   <source>Choose the right file.</source>
   <translation>Виберіть потрібний файл.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/stamps.py" />
   <source>Choose another folder.</source>
   <translation>Виберіть іншу теку.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/stamps.py" />
   <source>it stamps another hash</source>
   <translation>вона засвідчує інший хеш</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/stamps.py" />
   <source>Check the disk.</source>
   <translation>Перевірте диск.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>File</source>
   <translation>Файл</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Edit</source>
   <translation>Правка</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>View</source>
   <translation>Вигляд</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Case</source>
   <translation>Справа</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Review</source>
   <translation>Розгляд</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Library</source>
   <translation>Бібліотека</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Window</source>
   <translation>Вікно</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Help</source>
   <translation>Довідка</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>New case…</source>
   <translation>Нова справа…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Make a case from an article and its media.</source>
   <translation>Створити справу зі статті та її медіафайлів.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Open case…</source>
   <translation>Відкрити справу…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Open a case folder.</source>
   <translation>Відкрити теку справи.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Open in new window…</source>
   <translation>Відкрити в новому вікні…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Open another case beside this one, in a window of its own.</source>
   <translation>Відкрити іншу справу поруч із цією, в окремому вікні.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Open for second answers…</source>
   <translation>Відкрити для других відповідей…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Open a case without showing any verdict before another analyst has answered.</source>
   <translation>Відкрити справу, не показуючи жодного висновку, доки не відповів інший аналітик.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Import a case…</source>
   <translation>Імпортувати справу…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Take over a case that somebody else made: checked, and as a copy.</source>
   <translation>Прийняти справу, яку створив хтось інший: з перевіркою і як копію.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Import a library…</source>
   <translation>Імпортувати бібліотеку…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Take over a library that somebody else made: checked, and as a copy.</source>
   <translation>Прийняти бібліотеку, яку створив хтось інший: з перевіркою і як копію.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Add media…</source>
   <translation>Додати медіафайли…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Add pictures, clips or whole folders.</source>
   <translation>Додати зображення, відео або цілі теки.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Add article…</source>
   <translation>Додати статтю…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Take another saved page or text into the case.</source>
   <translation>Взяти у справу ще одну збережену сторінку або текст.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Paste an article…</source>
   <translation>Вставити статтю…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Take the page or text on the clipboard into the case, or make a case from it.</source>
   <translation>Додати до справи сторінку чи текст із буфера обміну або створити з них справу.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Take an article in</source>
   <translation>Додати статтю до справи</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Take one into a case, with corrections.</source>
   <translation>Додати статтю до справи, з виправленнями.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>List articles</source>
   <translation>Перелічити статті</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Print the articles of a case.</source>
   <translation>Надрукувати перелік статей справи.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Put back a part</source>
   <translation>Повернути частину</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Put back what was left out.</source>
   <translation>Повернути пропущене.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Add article from an address…</source>
   <translation>Додати статтю за адресою…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Fetch a page by its address, after telling what is sent, and take it into the case.</source>
   <translation>Завантажити сторінку за її адресою, спершу показавши, що надсилається, і додати її до справи.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Read an article</source>
   <translation>Прочитати статтю</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Read one saved article and print what it says.</source>
   <translation>Прочитати одну збережену статтю й надрукувати, що в ній сказано.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Export…</source>
   <translation>Експорт…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Write the report as HTML, tables or JSON.</source>
   <translation>Записати звіт як HTML, таблиці або JSON.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Check an export</source>
   <translation>Перевірити експорт</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Hold an exported file against its schema.</source>
   <translation>Звірити експортований файл із його схемою.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Show the case</source>
   <translation>Показати справу</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Print everything the case holds.</source>
   <translation>Надрукувати все, що містить справа.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Hand over…</source>
   <translation>Передати…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Make a closed, checked copy of the case to give to somebody else.</source>
   <translation>Зробити закриту, перевірену копію справи, щоб віддати її комусь.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Bundle…</source>
   <translation>Створити пакет…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Make one file of the case with its originals, report and hashes, to give to somebody else.</source>
   <translation>Створити зі справи один файл з оригіналами, звітом і хешами, щоб передати комусь.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Merge a copy…</source>
   <translation>Об’єднати з копією…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Put another copy of this case, a folder or a bundle, into it; conflicts are shown first.</source>
   <translation>Додати до справи вміст іншої її копії, теки чи пакета; спершу показуються конфлікти.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Back up…</source>
   <translation>Резервна копія…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Copy the case's database while it is open.</source>
   <translation>Скопіювати базу даних справи, поки вона відкрита.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Backups…</source>
   <translation>Резервні копії…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>What the backups of the case hold, and going back to one; nothing is lost.</source>
   <translation>Що зберігають резервні копії справи і як повернутися до однієї з них; нічого не втрачається.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Close case</source>
   <translation>Закрити справу</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Close the case; every change is saved already.</source>
   <translation>Закрити справу; усі зміни вже збережено.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Open the sample case</source>
   <translation>Відкрити зразок справи</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Build the sample case and open it.</source>
   <translation>Побудувати зразок справи й відкрити його.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Settings…</source>
   <translation>Налаштування…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Colours, text size, keys, your name.</source>
   <translation>Кольори, розмір тексту, клавіші, ваше ім’я.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Quit</source>
   <translation>Вийти</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Close all windows.</source>
   <translation>Закрити всі вікна.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Undo</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Take back the last edit.</source>
   <translation>Скасувати останню правку.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Redo</source>
   <translation>Повторити</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Make the last undone edit again.</source>
   <translation>Повторити останню скасовану правку.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>History</source>
   <translation>Історія</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>All edits, with who and when.</source>
   <translation>Усі правки: хто і коли.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Tag words…</source>
   <translation>Словник тегів…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Add, rename, merge and order tags; aliases, keys.</source>
   <translation>Додавати, перейменовувати, об’єднувати й упорядковувати теги; синоніми, клавіші.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Rename a tag word</source>
   <translation>Перейменувати тег словника</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Give a word another name; every use follows.</source>
   <translation>Дати слову іншу назву; усі використання зміняться.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Merge tag words</source>
   <translation>Об’єднати теги словника</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Make one word of two.</source>
   <translation>Зробити з двох слів одне.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Remove a tag word</source>
   <translation>Вилучити тег словника</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Take a word out of the vocabulary.</source>
   <translation>Вилучити слово зі словника.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Words for verdicts…</source>
   <translation>Слова для висновків…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>What this desk calls verdicts; the codes behind them never change.</source>
   <translation>Як ця редакція називає висновки; коди за ними ніколи не змінюються.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Export tag words</source>
   <translation>Експортувати словник тегів</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Write the words for a desk to share.</source>
   <translation>Записати слова для спільного користування редакції.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Import tag words</source>
   <translation>Імпортувати словник тегів</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Take over a list of words.</source>
   <translation>Прийняти список слів.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Find in the case…</source>
   <translation>Знайти у справі…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Tags, notes, texts seen, places, names and claims, in the case and in libraries.</source>
   <translation>Теги, нотатки, написи в кадрі, місця, назви й твердження, у справі та в бібліотеках.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Filter this list</source>
   <translation>Фільтрувати цей список</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Show only rows that hold what you type.</source>
   <translation>Показувати лише рядки з набраним текстом.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Match against a library…</source>
   <translation>Пошук збігів у бібліотеці…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Search libraries for earlier copies of the media.</source>
   <translation>Шукати в бібліотеках давніші копії медіафайлів.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Search again</source>
   <translation>Шукати знову</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Look only at what is new in the case or in its libraries.</source>
   <translation>Переглянути лише нове у справі або в її бібліотеках.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Add this case's media to a library…</source>
   <translation>Додати медіафайли цієї справи до бібліотеки…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Keep the media of the case as known footage.</source>
   <translation>Зберегти медіафайли справи як відомі матеріали.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Conflicts of merges…</source>
   <translation>Конфлікти об’єднань…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>What merged copies had changed otherwise and nobody decided yet.</source>
   <translation>Що в об’єднаних копіях було змінено інакше і про що ще ніхто не вирішив.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Check the case</source>
   <translation>Перевірити справу</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Read all originals again and verify the log.</source>
   <translation>Прочитати всі оригінали ще раз і перевірити журнал.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Place names…</source>
   <translation>Назви місць…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Names of places in several scripts, found in claims and offered for pictures.</source>
   <translation>Назви місць різними письмами; їх знаходять у твердженнях і пропонують для зображень.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Time stamps…</source>
   <translation>Позначки часу…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Have an authority confirm when the log was what it is.</source>
   <translation>Нехай центр засвідчить, коли журнал був таким, як є.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Problems</source>
   <translation>Проблеми</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>What needs attention.</source>
   <translation>Що потребує уваги.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Date of the article…</source>
   <translation>Дата статті…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>State when the article was published.</source>
   <translation>Зазначити, коли опубліковано статтю.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Title of the case…</source>
   <translation>Назва справи…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Name the case.</source>
   <translation>Назвати справу.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Correct the article…</source>
   <translation>Виправити дані статті…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Title, author, outlet, language and address, where they were read wrongly.</source>
   <translation>Заголовок, автор, видання, мова й адреса, якщо їх прочитано неправильно.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Next article</source>
   <translation>Наступна стаття</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Show the next article of the case.</source>
   <translation>Показати наступну статтю справи.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Last article</source>
   <translation>Попередня стаття</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Show the article before.</source>
   <translation>Показати попередню статтю.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Set the article aside</source>
   <translation>Відкласти статтю</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>For one taken by mistake: it and its claims are no longer listed, nothing is deleted.</source>
   <translation>Для доданої помилково: її та її тверджень більше не показують, нічого не видаляється.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Take an article back…</source>
   <translation>Повернути статтю…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>List an article again that was set aside.</source>
   <translation>Знову показувати відкладену статтю.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>What was left out…</source>
   <translation>Що пропущено…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Lines, suggested claims and media that were left out, each with a way back.</source>
   <translation>Пропущені рядки, запропоновані твердження й медіафайли; кожне можна повернути.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Add claim…</source>
   <translation>Додати твердження…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Add a claim in your words or from marked text.</source>
   <translation>Додати твердження своїми словами або з позначеного тексту.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Edit claim…</source>
   <translation>Редагувати твердження…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Change sentence, attribution, doubt words, places or date.</source>
   <translation>Змінити речення, авторство, слова сумніву, місця або дату.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Split claim</source>
   <translation>Поділити твердження</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Make two claims of one, at the cursor or around the words marked in the article.</source>
   <translation>Зробити з одного твердження два: біля курсора або навколо слів, позначених у статті.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Merge claim with…</source>
   <translation>Об’єднати твердження з…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Make one claim of two; links, notes and pins of both stay.</source>
   <translation>Зробити з двох тверджень одне; зв’язки, нотатки й докази обох залишаються.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Remove claim</source>
   <translation>Вилучити твердження</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Take the claim out; undo brings it back.</source>
   <translation>Вилучити твердження; скасування поверне його.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Link media to claim…</source>
   <translation>Пов’язати медіафайл із твердженням…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Say that the claim rests on this medium.</source>
   <translation>Зазначити, що твердження спирається на цей медіафайл.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Take media from claim</source>
   <translation>Відв’язати медіафайл від твердження</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>The file stays in the case.</source>
   <translation>Файл залишається у справі.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Fetch the file…</source>
   <translation>Завантажити файл…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Fetch the cited file that is missing, after telling what is sent where.</source>
   <translation>Завантажити процитований файл, якого бракує, спершу показавши, що й куди надсилається.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Fetch what is missing…</source>
   <translation>Завантажити відсутнє…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Fetch the files of all open items, after telling what is sent where.</source>
   <translation>Завантажити всі відсутні медіафайли, спершу показавши, що й куди надсилається.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Source of the medium…</source>
   <translation>Джерело медіафайлу…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>State where it was had.</source>
   <translation>Зазначити, звідки його отримано.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Look elsewhere</source>
   <translation>Шукати деінде</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Copy what is on the stage and open the reverse-image search used last in the browser.</source>
   <translation>Скопіювати показане та відкрити у браузері останній використаний зворотний пошук зображень.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Look elsewhere with…</source>
   <translation>Шукати деінде через…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Choose a reverse-image search; the program itself sends nothing.</source>
   <translation>Вибрати зворотний пошук зображень; сама програма нічого не надсилає.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Mask the pictures of this case…</source>
   <translation>Маскування зображень цієї справи…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Masked or shown at the start, or as the settings say.</source>
   <translation>Замасковані чи показані на початку або як у налаштуваннях.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Read again</source>
   <translation>Прочитати ще раз</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Read the medium once more.</source>
   <translation>Прочитати медіафайл іще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Desk</source>
   <translation>Стіл</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Article, stage, match and verdict side by side.</source>
   <translation>Стаття, перегляд, збіг і висновок поруч.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Decide the queue of matches.</source>
   <translation>Вирішити чергу збігів.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Compare</source>
   <translation>Порівняння</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Check two pictures by eye.</source>
   <translation>Перевірити два зображення на око.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Verdict</source>
   <translation>Висновок</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Evidence for and against, five questions, form.</source>
   <translation>Докази за і проти, п’ять питань, форма.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Report</source>
   <translation>Звіт</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>The report as it would be written now.</source>
   <translation>Звіт, яким його було б записано зараз.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Article panel</source>
   <translation>Панель статті</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Go to the article.</source>
   <translation>Перейти до статті.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Claims panel</source>
   <translation>Панель тверджень</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Go to the claims.</source>
   <translation>Перейти до тверджень.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Match panel</source>
   <translation>Панель збігу</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Go to the match card.</source>
   <translation>Перейти до картки збігу.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Keyframes</source>
   <translation>Ключові кадри</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Go to the keyframes; again: contact sheet.</source>
   <translation>Перейти до ключових кадрів; ще раз: контактний аркуш.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Next panel</source>
   <translation>Наступна панель</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Move to the next panel.</source>
   <translation>Перейти до наступної панелі.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Panel wider</source>
   <translation>Розширити панель</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Give the panel with the keyboard more width.</source>
   <translation>Зробити панель із фокусом клавіатури ширшою.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Panel narrower</source>
   <translation>Звузити панель</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Give the panel with the keyboard less width.</source>
   <translation>Зробити панель із фокусом клавіатури вужчою.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Panel taller</source>
   <translation>Збільшити висоту панелі</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Give the panel with the keyboard more height.</source>
   <translation>Зробити панель із фокусом клавіатури вищою.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Panel lower</source>
   <translation>Зменшити висоту панелі</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Give the panel with the keyboard less height.</source>
   <translation>Зробити панель із фокусом клавіатури нижчою.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Find or do anything</source>
   <translation>Пошук і команди</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Command palette.</source>
   <translation>Палітра команд.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Exact numbers</source>
   <translation>Точні числа</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Method, bits, limit, inliers and versions on or off.</source>
   <translation>Показати або сховати метод, біти, межу, точки та версії.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Mask everything now</source>
   <translation>Замаскувати все зараз</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Hide all pictures at once.</source>
   <translation>Сховати всі зображення одразу.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Show until closed</source>
   <translation>Показати до закриття</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Show pictures until the case is closed.</source>
   <translation>Показувати зображення, доки справу не закрито.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Mask this</source>
   <translation>Замаскувати це</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Mask or show this picture or clip, with its frames and earlier copies, whatever the case says.</source>
   <translation>Замаскувати або показати це зображення чи відео з його кадрами й давнішими копіями, хоч би що казала справа.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Mask as the case says</source>
   <translation>Маскувати, як у справі</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Go by the case again for this picture or clip.</source>
   <translation>Знову керуватися правилом справи для цього зображення чи відео.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Look while held</source>
   <translation>Дивитися, утримуючи</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Show the picture as long as the key is held.</source>
   <translation>Показувати зображення, доки утримується клавіша.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Reset layout</source>
   <translation>Скинути розташування</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Put windows and panels back to their first places and sizes.</source>
   <translation>Повернути вікнам і панелям початкові місця й розміри.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Work</source>
   <translation>Робота</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>What is running, with time left and cancel.</source>
   <translation>Що виконується, скільки лишилося часу, скасування.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Zoom in</source>
   <translation>Збільшити</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Enlarge the picture.</source>
   <translation>Збільшити зображення.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Zoom out</source>
   <translation>Зменшити</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Make the picture smaller.</source>
   <translation>Зменшити зображення.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Fit</source>
   <translation>Умістити</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Fit the picture to the stage.</source>
   <translation>Умістити зображення у перегляд.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Loupe while held</source>
   <translation>Лупа, утримуючи</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Enlarge under the pointer.</source>
   <translation>Збільшити під вказівником.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Mirror view</source>
   <translation>Віддзеркалити вигляд</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Turn the view left to right; the file stays as it is.</source>
   <translation>Перевернути вигляд зліва направо; файл залишається як є.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Rotate view</source>
   <translation>Повернути вигляд</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Turn the view by 90 degrees; the file stays as it is.</source>
   <translation>Повернути вигляд на 90 градусів; файл залишається як є.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Brightness, contrast, gamma…</source>
   <translation>Яскравість, контраст, гама…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Look at the picture in other tones; the file stays as it is.</source>
   <translation>Подивитися на зображення в інших тонах; файл залишається як є.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>View as in the file</source>
   <translation>Вигляд як у файлі</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Tones, mirror and rotation as in the file.</source>
   <translation>Тони, віддзеркалення та поворот як у файлі.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Play or pause</source>
   <translation>Відтворити або призупинити</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Start or stop the clip.</source>
   <translation>Запустити або зупинити відео.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Play back</source>
   <translation>Відтворити назад</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Play backwards; again: faster.</source>
   <translation>Відтворювати назад; ще раз: швидше.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Stop</source>
   <translation>Зупинити</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Stop playing.</source>
   <translation>Зупинити відтворення.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Play forward</source>
   <translation>Відтворити вперед</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Play; again: faster.</source>
   <translation>Відтворювати; ще раз: швидше.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>One frame back</source>
   <translation>Кадр назад</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Step to the frame before.</source>
   <translation>Перейти до попереднього кадру.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>One frame on</source>
   <translation>Кадр вперед</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Step to the next frame.</source>
   <translation>Перейти до наступного кадру.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>One second back</source>
   <translation>Секунда назад</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Step back by a second.</source>
   <translation>Перейти на секунду назад.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>One second on</source>
   <translation>Секунда вперед</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Step on by a second.</source>
   <translation>Перейти на секунду вперед.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Last shot</source>
   <translation>Попередній план</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Go to the start of the shot before.</source>
   <translation>Перейти до початку попереднього плану.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Next shot</source>
   <translation>Наступний план</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Go to the next shot.</source>
   <translation>Перейти до наступного плану.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Last match</source>
   <translation>Попередній збіг</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Go to the match before.</source>
   <translation>Перейти до попереднього збігу.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Next match</source>
   <translation>Наступний збіг</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Go to the next match.</source>
   <translation>Перейти до наступного збігу.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Last tag</source>
   <translation>Попередній тег</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Go to the tag before.</source>
   <translation>Перейти до попереднього тегу.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Next tag</source>
   <translation>Наступний тег</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Go to the next tag.</source>
   <translation>Перейти до наступного тегу.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>First frame</source>
   <translation>Перший кадр</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Go to the start.</source>
   <translation>Перейти на початок.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Last frame</source>
   <translation>Останній кадр</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Go to the end.</source>
   <translation>Перейти в кінець.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Go to time…</source>
   <translation>Перейти до часу…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Type a time; c, f and s mean clip, frame and second.</source>
   <translation>Набрати час; c, f і s означають відео, кадр і секунду.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Set in</source>
   <translation>Початок діапазону</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Begin a range here.</source>
   <translation>Почати тут діапазон.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Set out</source>
   <translation>Кінець діапазону</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>End the range here.</source>
   <translation>Закінчити тут діапазон.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Range of this tag</source>
   <translation>Діапазон цього тегу</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Let the tag on this moment be the range.</source>
   <translation>Зробити діапазоном тег цього моменту.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Clear range</source>
   <translation>Зняти діапазон</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Forget the range.</source>
   <translation>Забути діапазон.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Sound</source>
   <translation>Звук</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Sound on or off.</source>
   <translation>Увімкнути або вимкнути звук.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Same footage</source>
   <translation>Те саме відео</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>The match shows the same footage or picture.</source>
   <translation>Збіг показує те саме відео чи зображення.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Related</source>
   <translation>Пов’язане</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Not the same, but it tells something.</source>
   <translation>Не те саме, але про щось свідчить.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Not related</source>
   <translation>Не пов’язане</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>The match is chance.</source>
   <translation>Збіг випадковий.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Decide later</source>
   <translation>Вирішити пізніше</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Keep it in the queue.</source>
   <translation>Залишити в черзі.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Next compare mode</source>
   <translation>Наступний спосіб порівняння</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Swipe, difference, side by side…; opens Compare.</source>
   <translation>Шторка, різниця, поруч…; відкриває порівняння.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Last compare mode</source>
   <translation>Попередній спосіб порівняння</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Back through the compare modes.</source>
   <translation>Назад по способах порівняння.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Agreement</source>
   <translation>Де збігається</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Show where the two pictures agree.</source>
   <translation>Показати, де два зображення збігаються.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Lined up</source>
   <translation>Суміщення</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Registered and turned back, or as they are.</source>
   <translation>Суміщено й повернуто або як є.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Blink now</source>
   <translation>Миготіння зараз</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Change between the two pictures.</source>
   <translation>Перемкнути між двома зображеннями.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Keep as figure</source>
   <translation>Зберегти як ілюстрацію</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Keep this comparison as a labelled picture, for the report.</source>
   <translation>Зберегти це порівняння як підписане зображення для звіту.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Pin as figure, against</source>
   <translation>Закріпити як ілюстрацію, проти</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Keep and pin it, against the claim.</source>
   <translation>Зберегти й закріпити проти твердження.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Pin as figure, for</source>
   <translation>Закріпити як ілюстрацію, за</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Keep and pin it, for the claim.</source>
   <translation>Зберегти й закріпити на користь твердження.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Save figure as…</source>
   <translation>Зберегти ілюстрацію як…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Write this comparison to a PNG file.</source>
   <translation>Записати це порівняння у файл PNG.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Keyframe here</source>
   <translation>Ключовий кадр тут</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Add or drop a keyframe at this frame.</source>
   <translation>Додати або вилучити ключовий кадр у цьому місці.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Tag…</source>
   <translation>Тег…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Any tag; aliases are found.</source>
   <translation>Будь-який тег; синоніми теж знаходяться.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Remove tag</source>
   <translation>Вилучити тег</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Take a tag away.</source>
   <translation>Зняти тег.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Graphic</source>
   <translation>Чутливий вміст</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Mark this and all matched copies in the case as graphic; they stay masked.</source>
   <translation>Позначити це та всі копії зі збігів у справі як чутливий вміст; вони залишаються замаскованими.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Text seen…</source>
   <translation>Напис у кадрі…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Write down words that can be read in the picture.</source>
   <translation>Записати слова, які можна прочитати на зображенні.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Place…</source>
   <translation>Місце…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Write down where the picture was taken.</source>
   <translation>Записати, де зроблено зображення.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Cover faces…</source>
   <translation>Зафарбувати обличчя…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Draw rectangles that redacted copies of the report cover, on one frame or a stretch.</source>
   <translation>Обвести прямокутники, які зафарбовуються у знеособлених копіях звіту, на одному кадрі або відрізку.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Cover no more</source>
   <translation>Більше не зафарбовувати</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Take a covered rectangle away.</source>
   <translation>Прибрати зафарбований прямокутник.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>List what is covered</source>
   <translation>Перелічити зафарбоване</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Print the covered rectangles of a case.</source>
   <translation>Надрукувати зафарбовані прямокутники справи.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Note…</source>
   <translation>Нотатка…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Write a note on what is chosen.</source>
   <translation>Написати нотатку про вибране.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Last claim</source>
   <translation>Попереднє твердження</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Go to the claim before.</source>
   <translation>Перейти до попереднього твердження.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Next claim</source>
   <translation>Наступне твердження</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Go to the next claim.</source>
   <translation>Перейти до наступного твердження.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Pin as speaking against</source>
   <translation>Закріпити як доказ проти</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Pin what is shown, against the claim.</source>
   <translation>Закріпити показане проти твердження.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Pin as speaking for</source>
   <translation>Закріпити як доказ за</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Pin what is shown, for the claim.</source>
   <translation>Закріпити показане на користь твердження.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Unpin</source>
   <translation>Відкріпити</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Take a piece of evidence away.</source>
   <translation>Прибрати доказ.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Keep as draft</source>
   <translation>Залишити чернеткою</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Record the verdict without locking it.</source>
   <translation>Записати висновок, не фіксуючи його.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Finalise…</source>
   <translation>Зробити остаточним…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Lock the verdict; it must cite evidence.</source>
   <translation>Зафіксувати висновок; він має спиратися на докази.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Reopen…</source>
   <translation>Відкрити повторно…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Unlock a final verdict; the final one stays in its history.</source>
   <translation>Розблокувати остаточний висновок; він залишається в історії.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Second answer…</source>
   <translation>Друга відповідь…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Another analyst decides on the claim; every verdict is hidden until then.</source>
   <translation>Інший аналітик вирішує щодо твердження; до того всі висновки приховано.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Confirm after seeing it</source>
   <translation>Підтвердити після ознайомлення</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>A second person confirms the verdict as shown.</source>
   <translation>Друга людина підтверджує показаний висновок.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>New library…</source>
   <translation>Нова бібліотека…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Make an empty library of known footage.</source>
   <translation>Створити порожню бібліотеку відомих матеріалів.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>New library from…</source>
   <translation>Нова бібліотека з…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Make a library from earlier cases, folders or lists of hashes.</source>
   <translation>Створити бібліотеку з попередніх справ, тек або списків хешів.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Open library…</source>
   <translation>Відкрити бібліотеку…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Open the folder of a library.</source>
   <translation>Відкрити теку бібліотеки.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Library…</source>
   <translation>Бібліотека…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Browse a library of known footage.</source>
   <translation>Переглянути бібліотеку відомих матеріалів.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Add to library…</source>
   <translation>Додати до бібліотеки…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Add files or folders of known footage.</source>
   <translation>Додати файли або теки відомих матеріалів.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Search a library</source>
   <translation>Шукати в бібліотеці</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Which pictures and clips are known.</source>
   <translation>Які зображення та відео відомі.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Edit items…</source>
   <translation>Редагувати записи…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Change what is known of items.</source>
   <translation>Змінити відоме про записи.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Undo in the library</source>
   <translation>Скасувати в бібліотеці</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Take back the last change: of what is known, items added, items removed.</source>
   <translation>Скасувати останню зміну: відомостей, додавання записів, вилучення записів.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Redo in the library</source>
   <translation>Повторити в бібліотеці</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Make that change again.</source>
   <translation>Зробити цю зміну знову.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Dates found</source>
   <translation>Знайдені дати</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Dates in metadata and names, to be taken.</source>
   <translation>Дати в метаданих і назвах, які можна взяти.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Remove items</source>
   <translation>Вилучити записи</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Take items out; their files stay.</source>
   <translation>Вилучити записи; їхні файли залишаються.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Empty removed items</source>
   <translation>Остаточно видалити вилучене</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Delete removed items for good.</source>
   <translation>Видалити вилучені записи назавжди.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Tag items</source>
   <translation>Додати теги записам</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Tag items of the library, or take tags off.</source>
   <translation>Додати теги записам бібліотеки або зняти їх.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Find duplicates</source>
   <translation>Знайти дублікати</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Items that are the same picture or clip.</source>
   <translation>Записи, що є тим самим зображенням чи відео.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Share what is known</source>
   <translation>Поділитися відомим</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Between items that are the same.</source>
   <translation>Між однаковими записами.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Find the files…</source>
   <translation>Знайти файли…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Look for files that are not where they were, by content.</source>
   <translation>Шукати за вмістом файли, яких немає на місці.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Check library</source>
   <translation>Перевірити бібліотеку</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Look the library over.</source>
   <translation>Оглянути бібліотеку.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Rebuild the search index</source>
   <translation>Перебудувати індекс</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Make the search index anew from the library's records.</source>
   <translation>Зробити пошуковий індекс заново із записів бібліотеки.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Import hashes…</source>
   <translation>Імпортувати хеші…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Add items from a list of hashes, without their files.</source>
   <translation>Додати записи зі списку хешів без їхніх файлів.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Export hashes…</source>
   <translation>Експортувати хеші…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Write a list of hashes to give to somebody else.</source>
   <translation>Записати список хешів, щоб передати комусь.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>New window</source>
   <translation>Нове вікно</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Open another window, on its start page.</source>
   <translation>Відкрити ще одне вікно з початковою сторінкою.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Close window</source>
   <translation>Закрити вікно</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Close this window with its case; the others stay.</source>
   <translation>Закрити це вікно разом із його справою; інші залишаються.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Next window</source>
   <translation>Наступне вікно</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Go to the next open window.</source>
   <translation>Перейти до наступного відкритого вікна.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Last window</source>
   <translation>Попереднє вікно</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Go to the open window before.</source>
   <translation>Перейти до попереднього відкритого вікна.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Keys of this view</source>
   <translation>Клавіші цього подання</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Sheet of the keys of the present view.</source>
   <translation>Аркуш клавіш поточного подання.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>What the findings show</source>
   <translation>Що показують результати</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>What each finding shows, and what it does not show.</source>
   <translation>Що показує і чого не показує кожен результат.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Guide</source>
   <translation>Посібник</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Open the guide in the browser; its pages lie on this computer.</source>
   <translation>Відкрити посібник у браузері; його сторінки лежать на цьому комп’ютері.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>About</source>
   <translation>Про програму</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Version, licences, and what keeps foreign files in check.</source>
   <translation>Версія, ліцензії та що стримує сторонні файли.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Favourite tag {key}</source>
   <translation>Улюблений тег {key}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/table.py" />
   <source>Favourite tag {key} on or off.</source>
   <translation>Поставити або зняти улюблений тег {key}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/tags.py" />
   <source>Tagged {plural}: {names}</source>
   <translation>Додано теги, {plural}: {names}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/tags.py" />
   <source>Tagged {where}: {names}</source>
   <translation>Додано теги, {where}: {names}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/tags.py" />
   <source>Removed {plural}: {names}</source>
   <translation>Вилучено {plural}: {names}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/tags.py" />
   <source>Moved the tag {tag}: {name}, {where}</source>
   <translation>Переміщено тег {tag}: {name}, {where}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/tags.py" />
   <source>Changed the tag “{name}”</source>
   <translation>Змінено тег «{name}»</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/tags.py" />
   <source>the whole file</source>
   <translation>увесь файл</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/tags.py" />
   <source>No tag was given.</source>
   <translation>Тегу не надано.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/tags.py" />
   <source>There is no tag {missing} in this case.</source>
   <translation>У цій справі немає тегу {missing}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/tags.py" />
   <source>There is no tag {tag_use_id} in this case.</source>
   <translation>У цій справі немає тегу {tag_use_id}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/tags.py" />
   <source>Type at least one word.</source>
   <translation>Наберіть принаймні одне слово.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/taking_in.py" />
   <source>In this language claims are suggested from captions only.</source>
   <translation>Цією мовою твердження пропонуються лише з підписів.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/taking_in.py" />
   <source>saved beside the page</source>
   <translation>збережено поруч зі сторінкою</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/taking_in.py" />
   <source>inside the file</source>
   <translation>усередині файлу</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/taking_in.py" />
   <source>in the case already</source>
   <translation>уже у справі</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/taking_in.py" />
   <source>not here yet</source>
   <translation>ще немає</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/taking_in.py" />
   <source>cannot be read</source>
   <translation>не вдається прочитати</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/taking_in.py" />
   <source>Before taking in “{title}”: {parts}</source>
   <translation>Перед додаванням «{title}»: {parts}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/taking_in.py" />
   <source>This file is in the case already. What is still missing of it is added.{missing}</source>
   <translation>Цей файл уже є у справі. Додається те, чого з нього ще бракує.{missing}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/taking_in.py" />
   <source>the article</source>
   <translation>стаття</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/taking_in.py" />
   <source>This file was set aside in this case. Adding it takes it back, with what is still missing of it.</source>
   <translation>Цей файл у справі відкладено. Додавання поверне його, разом із тим, чого з нього ще бракує.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/taking_in.py" />
   <source> {plural} of it could not be had yet.</source>
   <translation> З нього ще не вдалося отримати: {plural}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/taking_in.py" />
   <source>cited {value}</source>
   <translation>процитовано: {value}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/taking_in.py" />
   <source>No words are marked.</source>
   <translation>Слів не позначено.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/taking_in.py" />
   <source>There is no sentence here.</source>
   <translation>Тут немає речення.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/taking_in.py" />
   <source>line left out</source>
   <translation>пропущений рядок</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/taking_in.py" />
   <source>An article has no field “{unknown}”.</source>
   <translation>Стаття не має поля «{unknown}».</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/taking_in.py" />
   <source>{name} unknown</source>
   <translation>{name}: невідомо</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/taking_in.py" />
   <source>{plural} left out</source>
   <translation>пропущено: {plural}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/taking_in.py" />
   <source>{plural} put back</source>
   <translation>повернуто: {plural}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/taking_in.py" />
   <source>{plural} with other words</source>
   <translation>з іншими словами: {plural}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/taking_in.py" />
   <source>{plural} marked</source>
   <translation>позначено: {plural}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/taking_in.py" />
   <source>Mark the words in the text first.</source>
   <translation>Спершу позначте слова в тексті.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/taking_in.py" />
   <source>Mark the words in the text.</source>
   <translation>Позначте слова в тексті.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/taking_in.py" />
   <source>The article has no {what} {wrong}.</source>
   <translation>У статті немає: {what} {wrong}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/taking_in.py" />
   <source>date {PartialDate}</source>
   <translation>дата: {PartialDate}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/taking_in.py" />
   <source>`article read` lists each with its number.</source>
   <translation>`article read` показує все це з номерами.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/taking_in.py" />
   <source>{n} suggested claims</source>
   <comment>{n} suggested claim</comment>
   <translation>
    <numerusform>{n} запропоноване твердження</numerusform>
    <numerusform>{n} запропоновані твердження</numerusform>
    <numerusform>{n} запропонованих тверджень</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/taking_in.py" />
   <source>{n} cited media</source>
   <comment>{n} cited medium</comment>
   <translation>
    <numerusform>{n} процитований медіафайл</numerusform>
    <numerusform>{n} процитовані медіафайли</numerusform>
    <numerusform>{n} процитованих медіафайлів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/taking_in.py" />
   <source>cited media</source>
   <translation>процитовані медіафайли</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/typed.py" />
   <source>{date} lies in the future.</source>
   <translation>{date} – дата в майбутньому.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/typed.py" />
   <source>“{text}” is not a web address.</source>
   <translation>«{text}» не є вебадресою.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/typed.py" />
   <source>Check the year.</source>
   <translation>Перевірте рік.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/typed.py" />
   <source>It begins with http:// or https://.</source>
   <translation>Вона починається з http:// або https://.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>Write match:7, media:NAME@12.4-15.0, search:3, figure:2 or url:https://…</source>
   <translation>Напишіть match:7, media:NAME@12.4-15.0, search:3, figure:2 або url:https://…</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>{relation_words}, match {id}</source>
   <translation>{relation_words}, збіг {id}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>Pinned to claim {number}: {pin_words}</source>
   <translation>Закріплено за твердженням {number}: {pin_words}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>Pinned {plural} to claim {number}</source>
   <translation>Закріплено {plural} за твердженням {number}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>Changed the evidence: {pin_words}</source>
   <translation>Змінено доказ: {pin_words}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>Unpinned: {pin_words}</source>
   <translation>Відкріплено: {pin_words}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>{kind} on claim {number}: {rating_words}</source>
   <translation>{kind} щодо твердження {number}: {rating_words}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>{kind} on claim {number}: {rating_words}{cites}</source>
   <translation>{kind} щодо твердження {number}: {rating_words}{cites}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>Reopened the verdict on claim {number}: {why}</source>
   <translation>Відкрито повторно висновок щодо твердження {number}: {why}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>Confirmed the verdict on claim {number} after seeing it</source>
   <translation>Підтверджено висновок щодо твердження {number} після ознайомлення</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>“{text}” is not a piece of evidence.</source>
   <translation>«{text}» не є доказом.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>“{time}” is not a time in “{name}”.</source>
   <translation>«{time}» не є часом у «{name}».</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>search {search_id}</source>
   <translation>пошук {search_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>Final verdict</source>
   <translation>Остаточний висновок</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>Draft verdict</source>
   <translation>Чернетка висновку</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>, citing {plural} of evidence</source>
   <translation>, наведено докази: {plural}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>“{text}” is not the number of a {what}.</source>
   <translation>«{text}» не є номером: {what}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>There is no search {number} in this case.</source>
   <translation>У цій справі немає пошуку {number}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>There is no figure {number} in this case.</source>
   <translation>У цій справі немає ілюстрації {number}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>Write seconds: media:NAME@12.4 or @12.4-15.0.</source>
   <translation>Напишіть секунди: media:NAME@12.4 або @12.4-15.0.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>match {match_id}</source>
   <translation>збіг {match_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>figure, {caption}</source>
   <translation>ілюстрація, {caption}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>figure {figure_id}</source>
   <translation>ілюстрація {figure_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>Nothing to pin was given.</source>
   <translation>Не надано, що закріпити.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>A source is graded A to F.</source>
   <translation>Джерело оцінюється від A до F.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>What a source says is graded 1 to 6.</source>
   <translation>Сказане джерелом оцінюється від 1 до 6.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>There is no pinned evidence {evidence_id} in this case.</source>
   <translation>У цій справі немає закріпленого доказу {evidence_id}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>The verdict on claim {number} is not final.</source>
   <translation>Висновок щодо твердження {number} не остаточний.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>A final verdict is reopened for a reason.</source>
   <translation>Остаточний висновок відкривають повторно з певної причини.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>A verdict is signed off by a second person, not by the one who made it.</source>
   <translation>Висновок підтверджує друга людина, а не та, що його зробила.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>Its searches are: {ids}.</source>
   <translation>Її пошуки: {ids}.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>Choose at least one frame first.</source>
   <translation>Спершу виберіть принаймні один кадр.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>F: reliability cannot be judged.</source>
   <translation>F: надійність оцінити не можна.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>6: truth cannot be judged.</source>
   <translation>6: правдивість оцінити не можна.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/verdict.py" />
   <source>{n} pieces</source>
   <comment>{n} piece</comment>
   <translation>
    <numerusform>{n} доказ</numerusform>
    <numerusform>{n} докази</numerusform>
    <numerusform>{n} доказів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>Change it as it is.</source>
   <translation>Змініть його як є.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>Say in a few words why; it is kept in its history.</source>
   <translation>Скажіть кількома словами чому; це зберігається в його історії.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/verdict.py" />
   <source>Open the case under the second analyst's name.</source>
   <translation>Відкрийте справу під іменем другого аналітика.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/words.py" />
   <source>Renamed the tag “{name}” to “{new}” ({plural})</source>
   <translation>Тег «{name}» перейменовано на «{new}» ({plural})</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/words.py" />
   <source>Merged the tag “{name}” into “{name2}” ({plural})</source>
   <translation>Тег «{name}» об’єднано з «{name2}» ({plural})</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/words.py" />
   <source>Changed the order of the tag words</source>
   <translation>Змінено порядок тегів словника</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/words.py" />
   <source>Took over the tag words of {name}</source>
   <translation>Прийнято теги словника з {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/words.py" />
   <source>Removed the tag word “{name}”</source>
   <translation>Вилучено тег словника «{name}»</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/words.py" />
   <source>{added} added</source>
   <translation>додано: {added}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/words.py" />
   <source>{changed} changed</source>
   <translation>змінено: {changed}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/words.py" />
   <source>{n} uses</source>
   <comment>{n} use</comment>
   <translation>
    <numerusform>{n} використання</numerusform>
    <numerusform>{n} використання</numerusform>
    <numerusform>{n} використань</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/words.py" />
   <source>There is no tag “{known}” in the vocabulary of this case.</source>
   <translation>У словнику цієї справи немає тегу «{known}».</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/commands/words.py" />
   <source>{n} tag words</source>
   <comment>{n} tag word</comment>
   <translation>
    <numerusform>{n} тег словника</numerusform>
    <numerusform>{n} теги словника</numerusform>
    <numerusform>{n} тегів словника</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/commands/words.py" />
   <source>There is a tag “{name}” already.</source>
   <translation>Тег «{name}» уже є.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/words.py" />
   <source>The words could not be written to {file}</source>
   <translation>Слова не вдалося записати до {file}</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/words.py" />
   <source>tag word</source>
   <translation>тег словника</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/words.py" />
   <source>Merge the two words instead.</source>
   <translation>Натомість об’єднайте ці два слова.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/words.py" />
   <source>Choose another place.</source>
   <translation>Виберіть інше місце.</translation>
  </message>
  <message>
   <location filename="../../workbench/commands/words.py" />
   <source>{count} left out</source>
   <translation>пропущено: {count}</translation>
  </message>
  <message>
   <location filename="../../workbench/errors.py" />
   <source>Stopped on request.</source>
   <translation>Зупинено на прохання.</translation>
  </message>
  <message>
   <location filename="../../workbench/errors.py" />
   <source>which led to</source>
   <translation>що призвело до</translation>
  </message>
  <message>
   <location filename="../../workbench/errors.py" />
   <source>an error</source>
   <translation>помилка</translation>
  </message>
  <message>
   <location filename="../../workbench/errors.py" />
   <source>  {of_program}, line {lineno}, in {name}</source>
   <translation>  {of_program}, рядок {lineno}, у {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/errors.py" />
   <source>  in a worker:</source>
   <translation>  у робочому процесі:</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/addresses.py" />
   <source>not the address of a server</source>
   <translation>не адреса сервера</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/addresses.py" />
   <source>An address begins with https:// or http:// and has the name of a site.</source>
   <translation>Адреса починається з https:// або http:// і містить назву сайту.</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/addresses.py" />
   <source>the network address {address} is {reason}</source>
   <translation>мережева адреса {address} — {reason}</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/addresses.py" />
   <source>an address of this machine</source>
   <translation>адреса цього комп’ютера</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/addresses.py" />
   <source>an address of the local link</source>
   <translation>адреса локального з’єднання</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/addresses.py" />
   <source>an address inside the network of a provider</source>
   <translation>адреса в мережі провайдера</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/addresses.py" />
   <source>an address inside a private network</source>
   <translation>адреса в приватній мережі</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/addresses.py" />
   <source>not an address of the public internet</source>
   <translation>не адреса публічного інтернету</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/addresses.py" />
   <source>The address has {count} characters, which no site takes.</source>
   <translation>Адреса надто довга (знаків: {count}): такої не приймає жоден сайт.</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/addresses.py" />
   <source>“{text}” is no web address.</source>
   <translation>«{text}» не є вебадресою.</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/addresses.py" />
   <source>The address holds a name or password, which is not sent.</source>
   <translation>В адресі є ім’я або пароль; їх не надсилають.</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/addresses.py" />
   <source>“{text}” has no name of a site that could be looked up.</source>
   <translation>«{text}» не містить назви сайту, яку можна знайти.</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/addresses.py" />
   <source>{address} is no network address</source>
   <translation>{address} не є мережевою адресою</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/addresses.py" />
   <source>Take out what stands before the @.</source>
   <translation>Приберіть те, що стоїть перед @.</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/addresses.py" />
   <source>Check the address.</source>
   <translation>Перевірте адресу.</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/connecting.py" />
   <source>nothing was sent to {host}: {reason}</source>
   <translation>до {host} нічого не надіслано: {reason}</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/connecting.py" />
   <source>Addresses of this machine and its network are asked only if the settings allow it.</source>
   <translation>До адрес цього комп’ютера та його мережі звертаються, лише якщо це дозволено в налаштуваннях.</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/connecting.py" />
   <source>the proxy in the settings is no address</source>
   <translation>проксі в налаштуваннях не є адресою</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/connecting.py" />
   <source>Write it as http://name:port or socks5://name:port.</source>
   <translation>Запишіть його як http://name:port або socks5://name:port.</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/connecting.py" />
   <source>the proxy </source>
   <translation>проксі </translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/connecting.py" />
   <source>{host} is a name inside a local network</source>
   <translation>{host} — назва в локальній мережі</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/connecting.py" />
   <source>{whose}{host} could not be found</source>
   <translation>не вдалося знайти {whose}{host}</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/connecting.py" />
   <source>Check the address and the connection of this machine; the site may be gone.</source>
   <translation>Перевірте адресу та з’єднання цього комп’ютера; сайту вже може не бути.</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/connecting.py" />
   <source>{host} is no address</source>
   <translation>{host} не є адресою</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/download.py" />
   <source>the connection ended after {done} of {total} bytes</source>
   <translation>з’єднання обірвалося: отримано байтів {done} з {total}</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/download.py" />
   <source>{host} could not be reached</source>
   <translation>не вдалося з’єднатися з {host}</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/download.py" />
   <source>Check the connection of this machine; the site may be gone.</source>
   <translation>Перевірте з’єднання цього комп’ютера; сайту вже може не бути.</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/download.py" />
   <source>the site sent on to another address more than {max_redirects} times</source>
   <translation>сайт переспрямував на іншу адресу більше разів, ніж дозволено ({max_redirects})</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/download.py" />
   <source>Open it in a browser.</source>
   <translation>Відкрийте це в браузері.</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/download.py" />
   <source>The file had changed since an earlier transfer was stopped; it was fetched anew.</source>
   <translation>Файл змінився відтоді, як зупинено попереднє завантаження; його завантажено наново.</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/download.py" />
   <source>Gone on after {at} bytes that had come before the connection ended.</source>
   <translation>Завантаження продовжено; байтів, отриманих до обриву з’єднання: {at}.</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/download.py" />
   <source>the site answered with an empty file</source>
   <translation>сайт відповів порожнім файлом</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/download.py" />
   <source>Fetch it again.</source>
   <translation>Завантажте це ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/download.py" />
   <source>it is larger than {limit} MB</source>
   <translation>файл більший за {limit} МБ</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/download.py" />
   <source>Raise the limit in the settings, then fetch it again.</source>
   <translation>Збільште межу в налаштуваннях, потім завантажте ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/download.py" />
   <source>the address cannot be asked for ({error})</source>
   <translation>за цією адресою неможливо надіслати запит ({error})</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/download.py" />
   <source>{host} did not answer in time</source>
   <translation>від {host} немає вчасної відповіді</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/download.py" />
   <source>the proxy in the settings refused it ({error})</source>
   <translation>проксі з налаштувань відхилив запит ({error})</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/download.py" />
   <source>Check the proxy in the settings.</source>
   <translation>Перевірте проксі в налаштуваннях.</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/download.py" />
   <source>the site packed its answer in a way that cannot be read</source>
   <translation>сайт запакував відповідь так, що її не вдається прочитати</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/download.py" />
   <source>{host} ended the connection before the answer was complete</source>
   <translation>сайт {host} обірвав з’єднання, перш ніж відповідь надійшла повністю</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/download.py" />
   <source>the connection to {host} failed ({error})</source>
   <translation>збій з’єднання з {host} ({error})</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/download.py" />
   <source>its certificate does not fit</source>
   <translation>його сертифікат не підходить</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/download.py" />
   <source>{host} could not prove that it is {host2}: {why}</source>
   <translation>сайт {host} не зміг довести, що він {host2}: {why}</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/download.py" />
   <source>Check the date of this machine, then the address.</source>
   <translation>Перевірте дату на цьому комп’ютері, потім адресу.</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/download.py" />
   <source>no secure connection to {host} could be made</source>
   <translation>не вдалося встановити захищене з’єднання з {host}</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/download.py" />
   <source>Open it in a browser to see whether it can.</source>
   <translation>Відкрийте це в браузері, щоб побачити, чи вдасться йому.</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/download.py" />
   <source>the site sent on to “{location}”, which is no web address</source>
   <translation>сайт переспрямував на «{location}», що не є вебадресою</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/download.py" />
   <source>the site answered with a web page, not with a picture or clip</source>
   <translation>сайт відповів вебсторінкою, а не зображенням чи відео</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/download.py" />
   <source>Open it in a browser: it may be a post, or ask for a sign-in.</source>
   <translation>Відкрийте це в браузері: можливо, це допис або потрібен вхід.</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/download.py" />
   <source>it was not complete after {max_s} minutes</source>
   <translation>за {max_s} хв файл не надійшов повністю</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/download.py" />
   <source>Fetch it again, which goes on where the site allows it, or raise the limit in the settings.</source>
   <translation>Завантажте ще раз (якщо сайт дозволяє, завантаження продовжиться з місця зупинки) або збільште межу в налаштуваннях.</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/failures.py" />
   <source>Open it in a browser, save it and give the file to the case.</source>
   <translation>Відкрийте це в браузері, збережіть і надайте файл справі.</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/failures.py" />
   <source>the site did not understand the request (400)</source>
   <translation>сайт не зрозумів запиту (400)</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/failures.py" />
   <source>the site asks for a sign-in (401)</source>
   <translation>сайт вимагає входу (401)</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/failures.py" />
   <source>the site refuses it (403): it may ask for a sign-in, or turn programs away</source>
   <translation>сайт відмовляє (403): можливо, він вимагає входу або не пускає програми</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/failures.py" />
   <source>the site says it is not there (404)</source>
   <translation>сайт каже, що цього там немає (404)</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/failures.py" />
   <source>Look for a copy in a web archive.</source>
   <translation>Пошукайте копію у вебархіві.</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/failures.py" />
   <source>the site says it was taken away (410)</source>
   <translation>сайт каже, що це прибрано (410)</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/failures.py" />
   <source>the site says there were too many requests (429)</source>
   <translation>сайт каже, що запитів забагато (429)</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/failures.py" />
   <source>the site may not show it here for legal reasons (451)</source>
   <translation>сайтові не можна показувати це тут з правових причин (451)</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/failures.py" />
   <source>the site answered with something else than the file ({status})</source>
   <translation>сайт відповів чимось іншим, а не файлом ({status})</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/failures.py" />
   <source>the site has a fault of its own ({status})</source>
   <translation>на самому сайті сталася помилка ({status})</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/fetch.py" />
   <source>httpx {version}</source>
   <translation>httpx {version}</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/fetch.py" />
   <source>yt-dlp {version}, {http}</source>
   <translation>yt-dlp {version}, {http}</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/fetch.py" />
   <source>of unknown version</source>
   <translation>невідомої версії</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/guard.py" />
   <source>{address} is not the proxy</source>
   <translation>{address} не є адресою проксі</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/guard.py" />
   <source>only network addresses that were looked at are connected to</source>
   <translation>з’єднання встановлюються лише з перевіреними мережевими адресами</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/guard.py" />
   <source>no program is started while something is fetched</source>
   <translation>під час завантаження програми не запускаються</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/guard.py" />
   <source>nothing is listened to while something is fetched</source>
   <translation>під час завантаження вхідні з’єднання не приймаються</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/posts.py" />
   <source>Open the post in a browser, save what it shows and give the file to the case.</source>
   <translation>Відкрийте допис у браузері, збережіть те, що він показує, і надайте файл справі.</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/posts.py" />
   <source>yt-dlp found no clip there: {plain}</source>
   <translation>yt-dlp не знаходить там відео: {plain}</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/posts.py" />
   <source>the post leads to an address that is not asked: {refused}</source>
   <translation>допис веде до адреси, до якої не звертаються: {refused}</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/posts.py" />
   <source>there is no clip in the post</source>
   <translation>у дописі немає відео</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/posts.py" />
   <source>The post holds {count} clips; this is the first. The others were not fetched.</source>
   <translation>Кількість відео в дописі: {count}; це перше. Решту не завантажено.</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/posts.py" />
   <source>the platform gives the clip in many pieces, which are not put together here</source>
   <translation>платформа віддає відео багатьма частинами, які тут не складають докупи</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/posts.py" />
   <source>The platform gives picture and sound apart; this is the picture without its sound.</source>
   <translation>Платформа віддає зображення і звук окремо; це зображення без звуку.</translation>
  </message>
  <message>
   <location filename="../../workbench/fetching/posts.py" />
   <source>The platform gave the sound alone as one file.</source>
   <translation>Платформа віддала одним файлом лише звук.</translation>
  </message>
  <message>
   <location filename="../../workbench/matching/block_checks.py" />
   <source>The index of the library is damaged.</source>
   <translation>Індекс бібліотеки пошкоджено.</translation>
  </message>
  <message>
   <location filename="../../workbench/matching/block_checks.py" />
   <source>It is built again on the next search.</source>
   <translation>Його буде побудовано знову під час наступного пошуку.</translation>
  </message>
  <message>
   <location filename="../../workbench/matching/clip_keyframes.py" />
   <source>Of {count} keyframes that match nowhere as a whole, {KEYFRAMES_SEARCHED} evenly spread ones were searched for crops and pictures in pictures.</source>
   <translation>Ключових кадрів, що ніде не збігаються цілком: {count}; серед {KEYFRAMES_SEARCHED} рівномірно розподілених шукали фрагменти й зображення в зображенні.</translation>
  </message>
  <message>
   <location filename="../../workbench/matching/clip_keyframes.py" />
   <source>Comparing keyframes</source>
   <translation>Порівняння ключових кадрів</translation>
  </message>
  <message>
   <location filename="../../workbench/matching/clip_keyframes.py" />
   <source>{METHOD_THUMBS}, correlation {correlation}</source>
   <translation>{METHOD_THUMBS}, кореляція {correlation}</translation>
  </message>
  <message>
   <location filename="../../workbench/matching/clips.py" />
   <source>{take}, correlation {correlation} over {span_s} s</source>
   <translation>{take}, кореляція {correlation} протягом {span_s} с</translation>
  </message>
  <message>
   <location filename="../../workbench/matching/clips.py" />
   <source>{count} items of the library look like parts of this clip; the {CANDIDATE_CLIPS} likeliest were compared in full.</source>
   <translation>Записів бібліотеки, схожих на частини цього відео: {count}; повністю порівняно {CANDIDATE_CLIPS} найімовірніших.</translation>
  </message>
  <message>
   <location filename="../../workbench/matching/comparison.py" />
   <source>These two pictures could not be lined up: too little was found at the same places in both.</source>
   <translation>Ці два зображення не вдалося сумістити: на тих самих місцях обох знайдено замало спільного.</translation>
  </message>
  <message>
   <location filename="../../workbench/matching/comparison.py" />
   <source>These two pictures could not be lined up: one of them is too plain to find places in it.</source>
   <translation>Ці два зображення не вдалося сумістити: одне з них надто одноманітне, щоб знайти на ньому місця.</translation>
  </message>
  <message>
   <location filename="../../workbench/matching/exchanged.py" />
   <source>{count} items are known by a hash from a list alone; clips are not compared with such hashes.</source>
   <translation>Записів, відомих лише за хешем зі списку: {count}; відео з такими хешами не порівнюються.</translation>
  </message>
  <message>
   <location filename="../../workbench/matching/exchanged.py" />
   <source>{count} items are known by a {kind} of {kind2} bits from a list alone, which was not made of this picture: they were not compared.</source>
   <translation>Записів, відомих лише зі списку за {kind} на {kind2} бітів, якого для цього зображення не обчислено: {count}; їх не порівняно.</translation>
  </message>
  <message>
   <location filename="../../workbench/matching/exchanged.py" />
   <source>{algorithm}/{version} {bits} of {bits2} bits, limit {limit}</source>
   <translation>{algorithm}/{version} {bits} із {bits2} бітів, межа {limit}</translation>
  </message>
  <message>
   <location filename="../../workbench/matching/feature_cells.py" />
   <source>A file of the program is missing or damaged: feature-cells.npz.</source>
   <translation>Файл програми відсутній або пошкоджений: feature-cells.npz.</translation>
  </message>
  <message>
   <location filename="../../workbench/matching/feature_cells.py" />
   <source>Install the workbench again.</source>
   <translation>Установіть програму ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/matching/index_files.py" />
   <source>The index belongs to another library or version.</source>
   <translation>Індекс належить іншій бібліотеці або версії.</translation>
  </message>
  <message>
   <location filename="../../workbench/matching/index_files.py" />
   <source>The index of the library could not be read back after writing it.</source>
   <translation>Індекс бібліотеки не вдалося прочитати після запису.</translation>
  </message>
  <message>
   <location filename="../../workbench/matching/index_files.py" />
   <source>Indexing the library</source>
   <translation>Індексування бібліотеки</translation>
  </message>
  <message>
   <location filename="../../workbench/matching/search.py" />
   <source>The picture is black, plain, or lettering on a plain ground: it was not searched for.</source>
   <translation>Зображення чорне, одноманітне або є написом на рівному тлі: його не шукали.</translation>
  </message>
  <message>
   <location filename="../../workbench/matching/takes.py" />
   <source>same take</source>
   <translation>та сама зйомка</translation>
  </message>
  <message>
   <location filename="../../workbench/matching/takes.py" />
   <source>other take</source>
   <translation>інша зйомка</translation>
  </message>
  <message>
   <location filename="../../workbench/matching/takes.py" />
   <source>still picture</source>
   <translation>нерухоме зображення</translation>
  </message>
  <message>
   <location filename="../../workbench/matching/takes.py" />
   <source>too short to tell</source>
   <translation>закоротко, щоб сказати</translation>
  </message>
  <message>
   <location filename="../../workbench/media/animation.py" />
   <source>Frames after {timecode} could not be decoded: {words}. The frames before are used.</source>
   <translation>Кадри після {timecode} не вдалося декодувати: {words}. Використано попередні кадри.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/animation.py" />
   <source>its last {absent} bytes are missing</source>
   <translation>бракує останніх {absent} байтів</translation>
  </message>
  <message>
   <location filename="../../workbench/media/animation.py" />
   <source>the {label} is damaged and cannot be opened ({why})</source>
   <translation>{label}: файл пошкоджено, його не вдається відкрити ({why})</translation>
  </message>
  <message>
   <location filename="../../workbench/media/animation.py" />
   <source>of animations the first {number} frames are read</source>
   <translation>з анімацій читаються перші {number} кадрів</translation>
  </message>
  <message>
   <location filename="../../workbench/media/animation.py" />
   <source>the animation takes more than {STALL_S} seconds of work</source>
   <translation>обробка анімації триває понад {STALL_S} секунд</translation>
  </message>
  <message>
   <location filename="../../workbench/media/animation.py" />
   <source>the times in the file are too far apart</source>
   <translation>моменти у файлі надто віддалені один від одного</translation>
  </message>
  <message>
   <location filename="../../workbench/media/animation.py" />
   <source>it takes too long to decode</source>
   <translation>декодування триває надто довго</translation>
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>Download or copy it again; if it stays so, note where it came from.</source>
   <translation>Завантажте або скопіюйте його ще раз; якщо не зміниться, запишіть, звідки він.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>MPEG-4 Part 2</source>
   <translation>MPEG-4 Part 2</translation>
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>Motion JPEG</source>
   <translation>Motion JPEG</translation>
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>unknown codec</source>
   <translation>невідомий кодек</translation>
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>the file is damaged there</source>
   <translation>файл у цьому місці пошкоджено</translation>
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>The file ends at {end} although its header says {timecode}; it is probably cut off. The frames before are used.</source>
   <translation>Файл закінчується на {end}, хоча в заголовку зазначено {timecode}; мабуть, його обрізано. Використано попередні кадри.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>it needs more memory than a reader may use</source>
   <translation>йому потрібно більше пам’яті, ніж дозволено процесу читання</translation>
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>the {label} file is damaged and cannot be opened ({words})</source>
   <translation>{label}: файл пошкоджено, його не вдається відкрити ({words})</translation>
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>it holds no pictures</source>
   <translation>у ньому немає зображень</translation>
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>its clock is damaged: one step of it is longer than an hour</source>
   <translation>його годинник пошкоджено: один крок довший за годину</translation>
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>Frames after {end} could not be decoded: {_broken}. The frames before are used.</source>
   <translation>Кадри після {end} не вдалося декодувати: {_broken}. Використано попередні кадри.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>{_corrupt} of {_count} frames are damaged and may show wrong pixels.</source>
   <translation>Пошкоджених кадрів: {_corrupt} із {_count}; вони можуть показувати хибні пікселі.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>{out_of_order} frames with times out of order were left out.</source>
   <translation>Пропущено кадрів із невпорядкованим часом: {out_of_order}.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>The file is cut off: its last {absent} bytes are missing. It ends at {end}; the frames before are used.</source>
   <translation>Файл обрізано: бракує останніх {absent} байтів. Він закінчується на {end}; використано попередні кадри.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>its index (the “moov” part) is missing: the recording was not finished or the download was cut off</source>
   <translation>бракує його індексу (частини «moov»): запис не завершено або завантаження перервано</translation>
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>its pictures are in a codec this program cannot decode</source>
   <translation>його зображення в кодеку, якого ця програма не може декодувати</translation>
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>no new frame for {STALL_S} seconds of work</source>
   <translation>жодного нового кадру за {STALL_S} секунд роботи</translation>
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>Frames after {end} could not be decoded: {_words}. The frames before are used.</source>
   <translation>Кадри після {end} не вдалося декодувати: {_words}. Використано попередні кадри.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>Download it again; a repair program may rebuild it from another clip of the same camera.</source>
   <translation>Завантажте його ще раз; програма відновлення може відбудувати його за іншим відео тієї самої камери.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>Convert it to H.264 in MP4; keep the original too.</source>
   <translation>Перетворіть його на H.264 у MP4; оригінал теж збережіть.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>the times in the file jump too far ahead, its clock is damaged</source>
   <translation>моменти у файлі стрибають надто далеко вперед, його годинник пошкоджено</translation>
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>the start</source>
   <translation>початку</translation>
  </message>
  <message>
   <location filename="../../workbench/media/clips.py" />
   <source>{_bad} {noun} of the clip from {at} on could not be decoded: {_words}.</source>
   <translation>{_bad} {noun} відео, починаючи з {at}, не вдалося декодувати: {_words}.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/frame_view.py" />
   <source>no picture could be decoded at this time</source>
   <translation>у цей момент не вдалося декодувати зображення</translation>
  </message>
  <message>
   <location filename="../../workbench/media/limits.py" />
   <source>Ask for a smaller copy, or make one on a machine you trust.</source>
   <translation>Попросіть меншу копію або зробіть її на комп’ютері, якому довіряєте.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/limits.py" />
   <source>its header promises {width_px} x {height_px} pixels, for which {file_bytes} bytes are too few</source>
   <translation>у заголовку зазначено {width_px} x {height_px} пікселів, для чого {file_bytes} байтів замало</translation>
  </message>
  <message>
   <location filename="../../workbench/media/limits.py" />
   <source>the animation has {frame_count} frames of {width_px} x {height_px} pixels, {gigapixels} gigapixels in all; up to {MAX_ANIMATION_GP} are read</source>
   <translation>в анімації {frame_count} кадрів по {width_px} x {height_px} пікселів, разом {gigapixels} гігапікселів; читається до {MAX_ANIMATION_GP}</translation>
  </message>
  <message>
   <location filename="../../workbench/media/limits.py" />
   <source>its header gives a size of {width_px} x {height_px} pixels</source>
   <translation>у заголовку зазначено розмір {width_px} x {height_px} пікселів</translation>
  </message>
  <message>
   <location filename="../../workbench/media/limits.py" />
   <source>it is {width_px} x {height_px} pixels; up to {side_limit_px} a side are read</source>
   <translation>розмір {width_px} x {height_px} пікселів; читається до {side_limit_px} по стороні</translation>
  </message>
  <message>
   <location filename="../../workbench/media/limits.py" />
   <source>it is {width_px} x {height_px} pixels, {megapixels} megapixels; up to {limit_mp} are read</source>
   <translation>розмір {width_px} x {height_px} пікселів, {megapixels} мегапікселів; читається до {limit_mp}</translation>
  </message>
  <message>
   <location filename="../../workbench/media/limits.py" />
   <source>Most of the picture is missing. Download or copy it again.</source>
   <translation>Більшої частини зображення бракує. Завантажте або скопіюйте його ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/limits.py" />
   <source>Cut a shorter piece, or export it as a video.</source>
   <translation>Виріжте коротший уривок або експортуйте як відео.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/paragraphs.py" />
   <source>no font of this program has the letters of {script}</source>
   <translation>жоден шрифт цієї програми не має літер письма {script}</translation>
  </message>
  <message>
   <location filename="../../workbench/media/paragraphs.py" />
   <source>the library that joins letters of Arabic and Hebrew is missing (raqm)</source>
   <translation>бракує бібліотеки, яка з’єднує літери арабського письма та івриту (raqm)</translation>
  </message>
  <message>
   <location filename="../../workbench/media/paragraphs.py" />
   <source>unknown letters</source>
   <translation>невідомі літери</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Give yourself permission to read it, or copy it.</source>
   <translation>Надайте собі дозвіл на читання або скопіюйте його.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Check whether it was moved or its drive was unplugged.</source>
   <translation>Перевірте, чи його не переміщено і чи не від’єднано його диск.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it cannot be opened ({strerror})</source>
   <translation>його не вдається відкрити ({strerror})</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is a folder, not a file</source>
   <translation>це тека, а не файл</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is a socket or pipe, not a file</source>
   <translation>це сокет або канал, а не файл</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>something special</source>
   <translation>щось особливе</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>JPEG 2000</source>
   <translation>JPEG 2000</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>MPEG transport stream</source>
   <translation>транспортний потік MPEG</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>MPEG program stream</source>
   <translation>програмний потік MPEG</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Flash video</source>
   <translation>відео Flash</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Windows Media</source>
   <translation>Windows Media</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Windows recorded TV</source>
   <translation>телезапис Windows</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Core Audio</source>
   <translation>Core Audio</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>animated PNG</source>
   <translation>анімований PNG</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>animated WebP</source>
   <translation>анімований WebP</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>AVIF sequence</source>
   <translation>послідовність AVIF</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>animated GIF</source>
   <translation>анімований GIF</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is actually a Windows program</source>
   <translation>насправді це програма Windows</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Do not open it. Delete it, or keep it apart for a specialist.</source>
   <translation>Не відкривайте його. Видаліть або тримайте окремо для фахівця.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is actually a program</source>
   <translation>насправді це програма</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Do not open it.</source>
   <translation>Не відкривайте його.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is actually a PDF document</source>
   <translation>насправді це документ PDF</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Save its text as a text file for the article, and its pictures one by one.</source>
   <translation>Збережіть його текст як текстовий файл для статті, а зображення по одному.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is actually a ZIP archive or an office document</source>
   <translation>насправді це архів ZIP або офісний документ</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Unpack it, then add what is inside.</source>
   <translation>Розпакуйте його, потім додайте вміст.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is actually a RAR archive</source>
   <translation>насправді це архів RAR</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is actually a 7-Zip archive</source>
   <translation>насправді це архів 7-Zip</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is actually a gzip archive</source>
   <translation>насправді це архів gzip</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is actually a database</source>
   <translation>насправді це база даних</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is actually a playlist that points to other files</source>
   <translation>насправді це список відтворення, що вказує на інші файли</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Download the clip itself.</source>
   <translation>Завантажте саме відео.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is actually a list of other clips</source>
   <translation>насправді це список інших відео</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Add the clips themselves.</source>
   <translation>Додайте самі відео.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is a Flash animation, which is not read</source>
   <translation>це анімація Flash, яка не читається</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Record it as a video.</source>
   <translation>Запишіть її як відео.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is a JPEG XL picture, which is not read yet</source>
   <translation>це зображення JPEG XL, яке ще не читається</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Convert it to PNG; keep the original too.</source>
   <translation>Перетворіть його на PNG; оригінал теж збережіть.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is an OpenEXR picture, which is not read</source>
   <translation>це зображення OpenEXR, яке не читається</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is a camera raw file, which is not read</source>
   <translation>це необроблений файл камери, який не читається</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Export it as JPEG; keep the original too.</source>
   <translation>Експортуйте його як JPEG; оригінал теж збережіть.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is a bare video stream without times</source>
   <translation>це голий відеопотік без часу</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Put it into an MP4 or Matroska file first; keep the original too.</source>
   <translation>Спершу вкладіть його у файл MP4 або Matroska; оригінал теж збережіть.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>there is no permission to read it</source>
   <translation>немає дозволу на читання</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is not a picture, clip or sound this program knows</source>
   <translation>це не відоме цій програмі зображення, відео чи звук</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is actually a web page</source>
   <translation>насправді це вебсторінка</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is an SVG drawing, which is never rendered</source>
   <translation>це малюнок SVG, який ніколи не відображається</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is actually a text</source>
   <translation>насправді це текст</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it is {kind_words}, not a file</source>
   <translation>це {kind_words}, а не файл</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>it cannot be read ({strerror})</source>
   <translation>його не вдається прочитати ({strerror})</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Export it as JPEG.</source>
   <translation>Експортуйте його як JPEG.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Check how it was saved; an encrypted or partly downloaded file looks like this too.</source>
   <translation>Перевірте, як його збережено; зашифрований або частково завантажений файл має такий самий вигляд.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>The site answered with a page instead of the file. Save it again.</source>
   <translation>Сайт відповів сторінкою замість файлу. Збережіть його ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Take a screenshot of it.</source>
   <translation>Зробіть його знімок екрана.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>If it is the article, add it as the article.</source>
   <translation>Якщо це стаття, додайте його як статтю.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sniff.py" />
   <source>Check the drive it is on.</source>
   <translation>Перевірте диск, на якому він міститься.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sound.py" />
   <source>it has no sound</source>
   <translation>він без звуку</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sound.py" />
   <source>its sound is in a format that this program cannot decode</source>
   <translation>його звук у форматі, якого ця програма не може декодувати</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sound.py" />
   <source>none of its sound can be decoded</source>
   <translation>його звук зовсім не вдається декодувати</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sound.py" />
   <source>its sound cannot be decoded ({strerror})</source>
   <translation>його звук не вдається декодувати ({strerror})</translation>
  </message>
  <message>
   <location filename="../../workbench/media/sound.py" />
   <source>its sound cannot be decoded: no place in it can be found</source>
   <translation>його звук не вдається декодувати: у ньому не вдається знайти жодного місця</translation>
  </message>
  <message>
   <location filename="../../workbench/media/stills.py" />
   <source>about {share} of the picture from the top could be read, and only this part is shown and compared</source>
   <translation>вдалося прочитати близько {share} зображення згори; лише цю частину показано й порівняно</translation>
  </message>
  <message>
   <location filename="../../workbench/media/stills.py" />
   <source>its structure is not recognised</source>
   <translation>його структуру не розпізнано</translation>
  </message>
  <message>
   <location filename="../../workbench/media/stills.py" />
   <source>{INCOMPLETE_PICTURE} (cut off or damaged): {part}.</source>
   <translation>{INCOMPLETE_PICTURE} (обрізано або пошкоджено): {part}.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/stills.py" />
   <source>The file holds {n_frames} pictures; the main one is used.</source>
   <translation>У файлі зображень: {n_frames}; використано основне.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/stills.py" />
   <source>the file is cut off or damaged before any of the picture can be shown ({plain_words})</source>
   <translation>файл обрізано або пошкоджено раніше, ніж можна щось показати ({plain_words})</translation>
  </message>
  <message>
   <location filename="../../workbench/media/stills.py" />
   <source>The file is damaged ({plain_words}); parts of the picture may be wrong.</source>
   <translation>Файл пошкоджено ({plain_words}); частини зображення можуть бути хибними.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/stills.py" />
   <source>the picture is damaged and cannot be decoded ({plain_words})</source>
   <translation>зображення пошкоджено, його не вдається декодувати ({plain_words})</translation>
  </message>
  <message>
   <location filename="../../workbench/media/stills.py" />
   <source>Ask for a smaller copy.</source>
   <translation>Попросіть меншу копію.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/stills.py" />
   <source>the picture is damaged: the file is cut off, its last {absent} bytes are missing</source>
   <translation>зображення пошкоджено: файл обрізано, бракує останніх {absent} байтів</translation>
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>No capture date, place or device is left in the file.</source>
   <translation>У файлі не залишилося ні дати зйомки, ні місця, ні пристрою.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>on {day} at {clock} ({words})</source>
   <translation>{day} о {clock} ({words})</translation>
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>PNG text</source>
   <translation>текст PNG</translation>
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>Creation Time</source>
   <translation>Час створення</translation>
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>video stream</source>
   <translation>відеопотік</translation>
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>encoder settings</source>
   <translation>налаштування кодера</translation>
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>user data</source>
   <translation>дані користувача</translation>
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>on {day}</source>
   <translation>{day}</translation>
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>the x264 encoder (core {0})</source>
   <translation>кодер x264 (ядро {0})</translation>
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>the x265 encoder ({0})</source>
   <translation>кодер x265 ({0})</translation>
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>HandBrake {0}</source>
   <translation>HandBrake {0}</translation>
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>ISO Media file produced by Google</source>
   <translation>файл ISO Media, створений Google</translation>
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>Google (YouTube or Drive)</source>
   <translation>Google (YouTube або Drive)</translation>
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>Core Media</source>
   <translation>Core Media</translation>
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>Apple software</source>
   <translation>програма Apple</translation>
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>Place in the file: {part}.</source>
   <translation>Місце у файлі: {part}.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>Device in the file: {device}.</source>
   <translation>Пристрій у файлі: {device}.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>Last written by {writer}.</source>
   <translation>Останньою записала програма {writer}.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>Captured {date_words} by the clock of the device.</source>
   <translation>Знято {date_words} за годинником пристрою.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>{words} (handler name “{mark}”)</source>
   <translation>{words} (назва обробника «{mark}»)</translation>
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>The clip was created {date_words} by the clock of the program that wrote it.</source>
   <translation>Відео створено {date_words} за годинником програми, яка його записала.</translation>
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>time zone not stated</source>
   <translation>часовий пояс не зазначено</translation>
  </message>
  <message>
   <location filename="../../workbench/media/summary.py" />
   <source>EXIF GPS</source>
   <translation>EXIF GPS</translation>
  </message>
  <message>
   <location filename="../../workbench/media/tags.py" />
   <source>{text} [cut: {count} characters in all]</source>
   <translation>{text} [обрізано: разом {count} знаків]</translation>
  </message>
  <message>
   <location filename="../../workbench/media/tags.py" />
   <source>{digits} [and {rest} more bytes, {count} in all]</source>
   <translation>{digits} [і ще {rest} байтів, разом {count}]</translation>
  </message>
  <message>
   <location filename="../../workbench/media/tags.py" />
   <source>{count} tags in all; the first {MAX_ENTRIES} are kept</source>
   <translation>разом міток: {count}; збережено перші {MAX_ENTRIES}</translation>
  </message>
  <message>
   <location filename="../../workbench/model/dates.py" />
   <source>Seen {least}{interval} before the claim</source>
   <translation>Опубліковано за {least}{interval} до твердження</translation>
  </message>
  <message>
   <location filename="../../workbench/model/dates.py" />
   <source>at least </source>
   <translation>щонайменше </translation>
  </message>
  <message>
   <location filename="../../workbench/model/dates.py" />
   <source>“{text}” is not a date.</source>
   <translation>«{text}» не є датою.</translation>
  </message>
  <message>
   <location filename="../../workbench/model/dates.py" />
   <source>Write 2016, 2016-04 or 2016-04-09.</source>
   <translation>Напишіть 2016, 2016-04 або 2016-04-09.</translation>
  </message>
  <message>
   <location filename="../../workbench/model/dates.py" />
   <source>“{text}” is not a day of the calendar.</source>
   <translation>«{text}» не є днем календаря.</translation>
  </message>
  <message>
   <location filename="../../workbench/model/dates.py" />
   <source>Check month and day.</source>
   <translation>Перевірте місяць і день.</translation>
  </message>
  <message>
   <location filename="../../workbench/model/library.py" />
   <source>file name</source>
   <translation>назва файлу</translation>
  </message>
  <message>
   <location filename="../../workbench/model/match.py" />
   <source>title, black or too plain to match</source>
   <translation>титри, чорне або надто одноманітне для збігу</translation>
  </message>
  <message>
   <location filename="../../workbench/model/media.py" />
   <source>The file is incomplete</source>
   <translation>Файл неповний</translation>
  </message>
  <message>
   <location filename="../../workbench/model/web_addresses.py" />
   <source>what stands before the @ is not the site, which is {named}</source>
   <translation>те, що стоїть перед @, не є сайтом; сайт: {named}</translation>
  </message>
  <message>
   <location filename="../../workbench/model/web_addresses.py" />
   <source>it holds signs no address has</source>
   <translation>у ній є знаки, яких в адресах не буває</translation>
  </message>
  <message>
   <location filename="../../workbench/model/web_addresses.py" />
   <source>no site can have this name</source>
   <translation>жоден сайт не може мати такої назви</translation>
  </message>
  <message>
   <location filename="../../workbench/model/web_addresses.py" />
   <source>not a link: {why}</source>
   <translation>не посилання: {why}</translation>
  </message>
  <message>
   <location filename="../../workbench/model/web_addresses.py" />
   <source>the site is {network_name}</source>
   <translation>сайт: {network_name}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/archive_words.py" />
   <source>, saved {date_words}</source>
   <translation>, збережено {date_words}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/archive_words.py" />
   <source>Read from a {format}{saved}.</source>
   <translation>Прочитано з файла: {format}{saved}.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/archive_words.py" />
   <source>It holds {page_count} pages; {pages} was read.</source>
   <translation>У ньому {page_count} сторінок; прочитано {pages}.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/archive_words.py" />
   <source>Archive: {agree} of {plural} agree.</source>
   <translation>Архів: збігаються {agree} з {plural}.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/archive_words.py" />
   <source>Not as the archive says: {shown}. The content, or the digest stated for it, was changed or damaged.</source>
   <translation>Не так, як каже архів: {shown}. Вміст або вказаний для нього хеш змінено чи пошкоджено.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/archive_words.py" />
   <source>{plural} not compared: {reason}.</source>
   <translation>{plural} не порівняно: {reason}.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/archive_words.py" />
   <source>taken out of {name}: {place}</source>
   <translation>вийнято з {name}: {place}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/archive_words.py" />
   <source>inside {name}</source>
   <translation>усередині {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/review/archive_words.py" />
   <source>{n} digests</source>
   <comment>{n} digest</comment>
   <translation>
    <numerusform>{n} хеш</numerusform>
    <numerusform>{n} хеші</numerusform>
    <numerusform>{n} хешів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/review/article_words.py" />
   <source>{parts}. It is theirs, not the verdict of this case.</source>
   <translation>{parts}. Це їхня оцінка, а не висновок цієї справи.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/article_words.py" />
   <source>The page publishes a check of the claim “{claim}”</source>
   <translation>Сторінка публікує перевірку твердження «{claim}»</translation>
  </message>
  <message>
   <location filename="../../workbench/review/article_words.py" />
   <source>No picture, clip or post was found in the article. Link media to its claims yourself.</source>
   <translation>У статті не знайдено зображень, відео чи дописів. Пов’яжіть медіафайли з її твердженнями самі.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/article_words.py" />
   <source>The article is not in English (language code {language}): claims are suggested from its captions alone. Add claims from its sentences yourself.</source>
   <translation>Стаття не англійською (код мови {language}): твердження пропонуються лише з її підписів. Твердження з її речень додайте самі.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/article_words.py" />
   <source>claim made by {claimant}</source>
   <translation>автор твердження: {claimant}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/article_words.py" />
   <source>rated “{rating}”</source>
   <translation>оцінка: «{rating}»</translation>
  </message>
  <message>
   <location filename="../../workbench/review/article_words.py" />
   <source>without a rating</source>
   <translation>без оцінки</translation>
  </message>
  <message>
   <location filename="../../workbench/review/article_words.py" />
   <source>checked by {reviewer}</source>
   <translation>перевірка: {reviewer}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/article_words.py" />
   <source>on {date_words}</source>
   <translation>{date_words}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/bands.py" />
   <source>How often unrelated {things} reach this has not been measured.</source>
   <translation>Не виміряно, як часто непов’язані {things} досягають цього.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/bands.py" />
   <source>In our test, about 1 in {seen} unrelated {things} reaches this (at most 1 in {most}).</source>
   <translation>У нашій перевірці цього досягає близько 1 із {seen}, коли порівнюються непов’язані {things} (щонайбільше 1 із {most}).</translation>
  </message>
  <message>
   <location filename="../../workbench/review/bands.py" />
   <source>In our test, {false_queries} of {queries} unrelated {things} reached this.</source>
   <translation>У нашій перевірці цього досягли {false_queries} із {queries}, коли порівнювали непов’язані {things}.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/bands.py" />
   <source>In our test, fewer than 1 in {most} unrelated {things} reach this.</source>
   <translation>У нашій перевірці цього досягає менше ніж 1 із {most}, коли порівнюються непов’язані {things}.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>only a hash of it is known, no picture was compared</source>
   <translation>відомий лише хеш, зображення не порівнювали</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>the library's picture</source>
   <translation>зображення з бібліотеки</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>Only the layout is the same: frame, lettering or template</source>
   <translation>Однаковий лише макет: рамка, написи або шаблон</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>Frame, lettering or template agree, the pictures in them do not. This does not show reuse.</source>
   <translation>Рамка, написи або шаблон збігаються, а зображення в них ні. Це не свідчить про повторне використання.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>mirrored</source>
   <translation>віддзеркалено</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>turned</source>
   <translation>повернуто</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>tilted or seen at an angle</source>
   <translation>нахилено або знято під кутом</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>cropped</source>
   <translation>обрізано</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>the file is incomplete: only the part that could be read was compared</source>
   <translation>файл неповний: порівняно лише частину, яку вдалося прочитати</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>border added</source>
   <translation>додано рамку</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>black bars added</source>
   <translation>додано чорні смуги</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>sides filled with a blurred copy</source>
   <translation>боки заповнено розмитою копією</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>set into a larger picture</source>
   <translation>вставлено в більше зображення</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>a screenshot or phone screen around it</source>
   <translation>навколо знімок екрана або екран телефона</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>something laid over it or changed</source>
   <translation>щось накладено або змінено</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>recoloured</source>
   <translation>змінено кольори</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>speed changed</source>
   <translation>змінено швидкість</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>another part shows something else</source>
   <translation>інша частина показує щось інше</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>size changed</source>
   <translation>змінено розмір</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>cropped: {here} shows {share_words} of {there}</source>
   <translation>обрізано: {here} показує {share_words}, а саме {there}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>{text} shows something else</source>
   <translation>{text} показує щось інше</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>{text} show something else</source>
   <translation>{text} показують щось інше</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>the {split}</source>
   <translation>{split}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>nearly all of it</source>
   <translation>майже все</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>most of it</source>
   <translation>більшість</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>about half of it</source>
   <translation>близько половини</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>a large part of it</source>
   <translation>велику частину</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>{column} half</source>
   <translation>половина: {column}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>{column} side</source>
   <translation>бік: {column}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>{line} half, in the middle</source>
   <translation>{line} половина, посередині</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>{line} edge, in the middle</source>
   <translation>{line} край, посередині</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>all round</source>
   <translation>з усіх боків</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>{sides} filled with a blurred copy</source>
   <translation>{sides}: заповнено розмитою копією</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>filled with a blurred copy {sides}</source>
   <translation>заповнено розмитою копією: {sides}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>tilted by about {abs} degrees or seen at an angle</source>
   <translation>нахилено приблизно на {abs} градусів або знято під кутом</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>{place_words}, {share_words} of its width</source>
   <translation>{place_words}, {share_words} ширини</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>a stretch {place}</source>
   <translation>ділянка: {place}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>the picture: {place_words}</source>
   <translation>зображення: {place_words}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>upper edge</source>
   <translation>верхній край</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>upper half</source>
   <translation>верхня половина</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>across the middle</source>
   <translation>упоперек посередині</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>lower half</source>
   <translation>нижня половина</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>lower edge</source>
   <translation>нижній край</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>left edge</source>
   <translation>лівий край</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>left half</source>
   <translation>ліва половина</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>down the middle</source>
   <translation>уздовж посередині</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>right half</source>
   <translation>права половина</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>right edge</source>
   <translation>правий край</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>turned a quarter to the right</source>
   <translation>повернуто на чверть праворуч</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>upside down</source>
   <translation>догори дном</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>turned a quarter to the left</source>
   <translation>повернуто на чверть ліворуч</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>Shown in {here}</source>
   <translation>Показано: {here}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>Something else</source>
   <translation>Щось інше</translation>
  </message>
  <message>
   <location filename="../../workbench/review/changes.py" />
   <source>Laid over it or changed</source>
   <translation>Накладено або змінено</translation>
  </message>
  <message>
   <location filename="../../workbench/review/conflicts.py" />
   <source>{what}: two copies of the case differ, and it is not decided which holds. Here: {mine}{by}. In the copy: {theirs}{by2}.</source>
   <translation>{what}: дві копії справи різняться, і не вирішено, що правильне. Тут: {mine}{by}. У копії: {theirs}{by2}.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/covering.py" />
   <source>marked as graphic</source>
   <translation>позначено як чутливий вміст</translation>
  </message>
  <message>
   <location filename="../../workbench/review/covering.py" />
   <source>it shows what is covered beside it, and where could not be told</source>
   <translation>видно те, що зафарбовано поруч, а де саме, визначити не вдалося</translation>
  </message>
  <message>
   <location filename="../../workbench/review/elsewhere.py" />
   <source>The program itself sends nothing.</source>
   <translation>Сама програма нічого не надсилає.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/elsewhere.py" />
   <source>what it came to is not recorded</source>
   <translation>чим це закінчилося, не записано</translation>
  </message>
  <message>
   <location filename="../../workbench/review/elsewhere.py" />
   <source>nothing was found</source>
   <translation>нічого не знайдено</translation>
  </message>
  <message>
   <location filename="../../workbench/review/elsewhere.py" />
   <source>something was found</source>
   <translation>щось знайдено</translation>
  </message>
  <message>
   <location filename="../../workbench/review/elsewhere.py" />
   <source>part of {name}{time}</source>
   <translation>частина {name}{time}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/elsewhere.py" />
   <source>{when}, {by}: looked for {what} with {service}; {outcome_words}.</source>
   <translation>{when}, {by}: шукали {what} через {service}; {outcome_words}.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/elsewhere.py" />
   <source> at {timecode}</source>
   <translation> на {timecode}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/elsewhere.py" />
   <source>found {address_words}</source>
   <translation>знайдено {address_words}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/elsewhere.py" />
   <source>part of </source>
   <translation>частина </translation>
  </message>
  <message>
   <location filename="../../workbench/review/fetch_words.py" />
   <source>Fetched {when_words} by {by}</source>
   <translation>Завантажив(-ла) {by}, {when_words}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/fetch_words.py" />
   <source>With {tool}</source>
   <translation>За допомогою {tool}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/fetch_words.py" />
   <source>From {final_url}</source>
   <translation>Звідки: {final_url}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/fetch_words.py" />
   <source>Asked for {asked_url}</source>
   <translation>Запит на {asked_url}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/fetch_words.py" />
   <source>Network address {address}</source>
   <translation>Мережева адреса {address}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/fetch_words.py" />
   <source>Through the proxy {proxy}</source>
   <translation>Через проксі {proxy}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/fetch_words.py" />
   <source>Sent on by {hostname} ({status}) to {location}</source>
   <translation>Сайт {hostname} ({status}) переспрямував на {location}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>Side by side</source>
   <translation>Поруч</translation>
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>Swipe</source>
   <translation>Шторка</translation>
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>Both in one frame</source>
   <translation>Обидва в одному кадрі</translation>
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>Difference</source>
   <translation>Різниця</translation>
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>Lines between places found in both</source>
   <translation>Лінії між місцями, знайденими на обох</translation>
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>{MODE_WORDS}: {name} with “{title}”</source>
   <translation>{MODE_WORDS}: {name} і «{title}»</translation>
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>Claimed: {date_words}</source>
   <translation>За твердженням: {date_words}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>Date of the claim not stated</source>
   <translation>Дату твердження не зазначено</translation>
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>In the article</source>
   <translation>У статті</translation>
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>File of the case</source>
   <translation>Файл справи</translation>
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>Earliest known date: {date_words}</source>
   <translation>Найраніша відома дата: {date_words}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>Date unknown</source>
   <translation>Дата невідома</translation>
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>Small picture kept of it; its file was not at hand</source>
   <translation>Збережене мале зображення; файлу не було під рукою</translation>
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>Earlier copy</source>
   <translation>Давніша копія</translation>
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>Copy in the library</source>
   <translation>Копія в бібліотеці</translation>
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>Linked to no claim</source>
   <translation>Не пов’язано з жодним твердженням</translation>
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>The program saw the same layout only</source>
   <translation>Програма побачила лише той самий макет</translation>
  </message>
  <message>
   <location filename="../../workbench/review/figure_words.py" />
   <source>No person has decided on this match</source>
   <translation>Людина ще не вирішила щодо цього збігу</translation>
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>The program saw the same layout only; a person decided that the picture is the same.</source>
   <translation>Програма побачила лише той самий макет; людина вирішила, що зображення те саме.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>{plural} since this verdict{older}: it does not take this into account.</source>
   <translation>{plural} після цього висновку{older}: висновок цього не враховує.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>in {plural} of {library} (generation {generation})</source>
   <translation>у {library}, {plural} (покоління {generation})</translation>
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>Set aside</source>
   <translation>Відкладено</translation>
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>{count} earlier</source>
   <translation>раніше: {count}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>{count} to review</source>
   <translation>{count} на розгляд</translation>
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>Found nowhere else</source>
   <translation>Більше ніде не знайдено</translation>
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>{nowhere}, part not searched</source>
   <translation>{nowhere}, частину не шукали</translation>
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>No verdict</source>
   <translation>Без висновку</translation>
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>Final, newer match</source>
   <translation>Остаточно, новіший збіг</translation>
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>{word}, second answer differs</source>
   <translation>{word}, друга відповідь відрізняється</translation>
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>, {earlier} of them seen before the claim</source>
   <translation>, з них опубліковано до твердження: {earlier}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>Searched {where}</source>
   <translation>Шукали {where}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>not searched for</source>
   <translation>не шукали</translation>
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>found nowhere</source>
   <translation>ніде не знайдено</translation>
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>searched (a newer search has the outcome)</source>
   <translation>шукали (результат у новішому пошуку)</translation>
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>{words} ({value} not related)</source>
   <translation>{words} (не пов’язано: {value})</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/review/findings.py" />
   <source>{n} newer matches</source>
   <comment>{n} newer match</comment>
   <translation>
    <numerusform>{n} новіший збіг</numerusform>
    <numerusform>{n} новіші збіги</numerusform>
    <numerusform>{n} новіших збігів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>newer match</source>
   <translation>новіший збіг</translation>
  </message>
  <message>
   <location filename="../../workbench/review/findings.py" />
   <source>newer matches</source>
   <translation>новіші збіги</translation>
  </message>
  <message>
   <location filename="../../workbench/review/gazetteer.py" />
   <source>other spellings</source>
   <translation>інші написання</translation>
  </message>
  <message>
   <location filename="../../workbench/review/gazetteer.py" />
   <source>“{name}” is no list of places: its first line should begin with “name”.</source>
   <translation>«{name}» не є списком місць: його перший рядок має починатися з «name».</translation>
  </message>
  <message>
   <location filename="../../workbench/review/gazetteer.py" />
   <source>“{name}” holds {count} places; {MOST_PLACES} are the most.</source>
   <translation>У «{name}» місць: {count}; найбільше може бути {MOST_PLACES}.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/gazetteer.py" />
   <source>“{name}” is no table: {error}.</source>
   <translation>«{name}» не є таблицею: {error}.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/gazetteer.py" />
   <source>Write the columns {COLUMNS}.</source>
   <translation>Напишіть такі стовпці: {COLUMNS}.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/gazetteer.py" />
   <source>line {line}</source>
   <translation>рядок {line}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Seen 4 years 6 months before the claim</source>
   <translation>Опубліковано за 4 роки 6 місяців до твердження</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>The same picture or footage is in a library with a date before that of the claim: it is older than claimed.</source>
   <translation>Те саме зображення чи відео є в бібліотеці з датою, ранішою за дату твердження: воно старіше, ніж стверджується.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>That the event of the claim did not happen, who made the picture, or that the library's date is right.</source>
   <translation>Що події з твердження не було, хто створив зображення або що дата в бібліотеці правильна.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Look at the source of the library's date. Compare both by eye, then decide.</source>
   <translation>Перевірте джерело дати в бібліотеці. Порівняйте обидва на око, потім вирішіть.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Same picture, same footage</source>
   <translation>Те саме зображення, те саме відео</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Both come from one recording: the photograph itself agrees, whatever was cut off, mirrored or laid over it.</source>
   <translation>Обидва походять з одного запису: сама світлина збігається, хоч би що було обрізано, віддзеркалено чи накладено.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Which of the two came first, and which one was changed. Only dates and sources tell that.</source>
   <translation>Яке з двох було першим і яке змінено. Про це кажуть лише дати й джерела.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Read what was changed, and look whether a change takes something away that matters.</source>
   <translation>Прочитайте, що змінено, і подивіться, чи зміна не прибирає чогось важливого.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Part of the picture is the same</source>
   <translation>Частина зображення та сама</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>A part of the photograph agrees, and another part differs: a collage, or something put in or taken out.</source>
   <translation>Частина світлини збігається, а інша відрізняється: колаж або щось додано чи прибрано.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Which of the two was altered.</source>
   <translation>Яке з двох змінено.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Open Compare and press A to see where they agree and where they differ.</source>
   <translation>Відкрийте «Порівняння» й натисніть A, щоб побачити, де вони збігаються і де відрізняються.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Same layout only</source>
   <translation>Лише той самий макет</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Lettering, a frame or a logo agree; the photographs in them do not.</source>
   <translation>Збігаються написи, рамка або логотип; світлини в них ні.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Reuse. Two reports of one broadcaster look like this.</source>
   <translation>Повторне використання. Два сюжети одного мовника мають такий вигляд.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Nothing, unless the layout itself is what the claim is about.</source>
   <translation>Нічого, якщо тільки твердження не стосується самого макета.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Same scene or same footage</source>
   <translation>Та сама сцена або те саме відео</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Both show one place and moment, or are one recording: the pictures alone do not tell these apart.</source>
   <translation>Обидва показують одне місце й момент або є одним записом: самі зображення цього не розрізняють.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>That one was copied from the other. Two people may have filmed side by side.</source>
   <translation>Що одне скопійовано з іншого. Двоє людей могли знімати поруч.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Step both together and look for things that move: people, smoke, vehicles.</source>
   <translation>Крокуйте обома разом і шукайте те, що рухається: людей, дим, транспорт.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Still picture match, time not determined</source>
   <translation>Збіг нерухомого зображення, час не визначено</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>A picture of the clip is the same as one in the library, but nothing moves, so the moment cannot be told.</source>
   <translation>Зображення з відео таке саме, як у бібліотеці, але ніщо не рухається, тож момент визначити не можна.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>That the clips run in step.</source>
   <translation>Що відео йдуть синхронно.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Look at the seconds before and after.</source>
   <translation>Подивіться на секунди до і після.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Nothing like it is in the libraries that were searched, with the methods of this program.</source>
   <translation>У переглянутих бібліотеках методами цієї програми нічого подібного не знайдено.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>That it is new, original or true. A library holds what somebody put into it.</source>
   <translation>Що воно нове, оригінальне чи правдиве. У бібліотеці є те, що хтось до неї поклав.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Look elsewhere with Q, ask for the original file, search other libraries.</source>
   <translation>Шукайте деінде клавішею Q, попросіть оригінальний файл, шукайте в інших бібліотеках.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Title, black or too plain to match</source>
   <translation>Титри, чорне або надто одноманітне для збігу</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>These seconds hold too little to tell pictures apart, so they were not searched.</source>
   <translation>У цих секундах замало, щоб розрізнити зображення, тож їх не шукали.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Anything about where they come from.</source>
   <translation>Будь-чого про їхнє походження.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Look at them yourself.</source>
   <translation>Подивіться на них самі.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Strong, possible and weak match</source>
   <translation>Сильний, можливий і слабкий збіг</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>How often unrelated pictures come this close in our test; the set and the figures are in the report.</source>
   <translation>Як часто непов’язані зображення настільки близькі в нашій перевірці; набір і цифри є у звіті.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>How likely the claim or the match is in your case: a rare chance still happens in many searches.</source>
   <translation>Наскільки ймовірне твердження чи збіг у вашій справі: рідкісний випадок за багатьох пошуків таки трапляється.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Decide by eye. Only a person sets a verdict.</source>
   <translation>Вирішуйте на око. Висновок робить лише людина.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Date, device and place in the file</source>
   <translation>Дата, пристрій і місце у файлі</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>What the file says of itself. Programs and people can write anything there, and platforms take it out.</source>
   <translation>Що файл повідомляє про себе. Програми й люди можуть записати туди будь-що, а платформи це прибирають.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>When and where the picture was taken, if nothing else agrees with it.</source>
   <translation>Коли й де зроблено зображення, якщо ніщо інше з цим не збігається.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Hold it against weather, shadows, signs and other pictures of the place.</source>
   <translation>Звірте з погодою, тінями, вивісками та іншими зображеннями місця.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Could not be had, unreadable, set aside</source>
   <translation>Не вдалося отримати, не читається, відкладено</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>The file was not looked at. It counts as not checked everywhere, also in the report.</source>
   <translation>Файл не переглянуто. Його всюди враховано як не перевірений, також у звіті.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>That there was nothing to find.</source>
   <translation>Що знаходити було нічого.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/meaning.py" />
   <source>Ask for the file, or read it again. The reason stands beside it.</source>
   <translation>Попросіть файл або прочитайте ще раз. Причина вказана поруч.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/naming.py" />
   <source>the earlier picture</source>
   <translation>давніше зображення</translation>
  </message>
  <message>
   <location filename="../../workbench/review/naming.py" />
   <source>the earlier copy</source>
   <translation>давніша копія</translation>
  </message>
  <message>
   <location filename="../../workbench/review/not_checked.py" />
   <source>Whether a picture or sound was generated or altered by a computer in a way that leaves no earlier copy to compare with: this program compares pictures with known ones, nothing more.</source>
   <translation>Чи зображення або звук згенеровано чи змінено комп’ютером так, що немає давнішої копії для порівняння: ця програма порівнює зображення з відомими, і не більше.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/not_checked.py" />
   <source>The sound of “{name}” was not compared with anything.</source>
   <translation>Звук «{name}» ні з чим не порівнювали.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/not_checked.py" />
   <source>No search with another service (reverse image search) is recorded for this claim.</source>
   <translation>Для цього твердження не записано жодного пошуку в іншій службі (зворотного пошуку зображень).</translation>
  </message>
  <message>
   <location filename="../../workbench/review/not_checked.py" />
   <source>One outside source has</source>
   <translation>Одне зовнішнє джерело</translation>
  </message>
  <message>
   <location filename="../../workbench/review/not_checked.py" />
   <source>{count} outside sources have</source>
   <translation>Зовнішні джерела ({count})</translation>
  </message>
  <message>
   <location filename="../../workbench/review/not_checked.py" />
   <source>{count} no archived copy, so nobody can see later what stood there.</source>
   <translation>{count} без архівної копії, тож пізніше ніхто не зможе побачити, що там було.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/not_checked.py" />
   <source>No second analyst has answered this claim.</source>
   <translation>На це твердження ще не відповів другий аналітик.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/not_checked.py" />
   <source>“{name}” was left out of the search of {at}: {why}.</source>
   <translation>У пошуку від {at} пропущено «{name}»: {why}.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/not_checked.py" />
   <source>In the search of {at}, “{name}”: {told}.</source>
   <translation>У пошуку від {at} щодо «{name}»: {told}.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>Provenance: whether this is the original is not established.</source>
   <translation>Походження: чи це оригінал, не встановлено.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>Source: who made it and who published it first is not established.</source>
   <translation>Джерело: хто це створив і хто опублікував першим, не встановлено.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>Date: when it was made is not established.</source>
   <translation>Дата: коли це створено, не встановлено.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>Location: where it was made is not established.</source>
   <translation>Місце: де це створено, не встановлено.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>Motivation: why it was made and shared is not established.</source>
   <translation>Мотив: чому це створено й поширено, не встановлено.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>Where {total_s} seconds of “{name}” lie in “{title}”: the time in {copy} could not be told ({where}).</source>
   <translation>Де {total_s} с із «{name}» лежать у «{title}»: час у копії ({copy}) не вдалося визначити ({where}).</translation>
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>Where {total_s} seconds of “{name}” come from: found nowhere ({where}).</source>
   <translation>Звідки {total_s} с із «{name}»: ніде не знайдено ({where}).</translation>
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>{total_s} seconds of “{name}” were a {TOO_PLAIN} and were not searched ({where}).</source>
   <translation>{total_s} с із «{name}» не шукали, причина: {TOO_PLAIN} ({where}).</translation>
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>One match of “{name}” is not decided.</source>
   <translation>Щодо одного збігу «{name}» не вирішено.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>“{name}” is sound only and was not searched.</source>
   <translation>«{name}» містить лише звук, його не шукали.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>The date of the claim is not stated, so it is not established whether the {things} is older.</source>
   <translation>Дату твердження не зазначено, тож не встановлено, чи {things} давніше.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>No medium is linked to this claim.</source>
   <translation>Із цим твердженням не пов’язано жодного медіафайлу.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>“{name}” could not be had{reason}. It was not checked.</source>
   <translation>«{name}» не вдалося отримати{reason}. Не перевірено.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>“{name}” could not be read{reason}. It was not checked.</source>
   <translation>«{name}» не вдалося прочитати{reason}. Не перевірено.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>“{name}” was set aside{reason}. It was not checked.</source>
   <translation>«{name}» відкладено{reason}. Не перевірено.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>“{name}” has not been read yet. It was not checked.</source>
   <translation>«{name}» ще не прочитано. Не перевірено.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>{count} matches of “{name}” are not decided.</source>
   <translation>Не вирішено щодо {count} збігів «{name}».</translation>
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>“{name}” was not read completely: {problem}.</source>
   <translation>«{name}» прочитано не повністю: {problem}.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>“{name}” was not searched: {reason}.</source>
   <translation>«{name}» не шукали: {reason}.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>“{name}” was not searched in any library.</source>
   <translation>«{name}» не шукали в жодній бібліотеці.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>{rejected}; it was found nowhere else</source>
   <translation>{rejected}; більше ніде не знайдено</translation>
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>it was found nowhere</source>
   <translation>ніде не знайдено</translation>
  </message>
  <message>
   <location filename="../../workbench/review/open_points.py" />
   <source>Whether “{name}” was published before: {found} in what was searched.</source>
   <translation>Чи публікували «{name}» раніше: у переглянутому {found}.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/rejected.py" />
   <source>Candidates judged not related</source>
   <translation>Кандидати, визнані не пов’язаними</translation>
  </message>
  <message>
   <location filename="../../workbench/review/rejected.py" />
   <source>judged not related{by}{on}</source>
   <translation>визнано не пов’язаним{by}{on}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/rejected.py" />
   <source> by {next}</source>
   <translation> , {next}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/rejected.py" />
   <source> on {date_words}</source>
   <translation> , {date_words}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/review/rejected.py" />
   <source>{n} candidates</source>
   <comment>{n} candidate</comment>
   <translation>
    <numerusform>{n} кандидат</numerusform>
    <numerusform>{n} кандидати</numerusform>
    <numerusform>{n} кандидатів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/review/rejected.py" />
   <source>medium {media_id}</source>
   <translation>медіафайл {media_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/rejected.py" />
   <source>“{name}” with {item_name}, {band}: {judged_words}.</source>
   <translation>«{name}» і {item_name}, {band}: {judged_words}.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>Original cannot be chosen together with {against}.</source>
   <translation>«Оригінал» не можна вибрати разом із «{against}».</translation>
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>Original cannot be chosen together with the rating {RATING_WORDS}.</source>
   <translation>«Оригінал» не можна вибрати разом з оцінкою «{RATING_WORDS}».</translation>
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>search {id}</source>
   <translation>пошук {id}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>decision on match {id}</source>
   <translation>рішення щодо збігу {id}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>note {id}</source>
   <translation>нотатка {id}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>search with {service}</source>
   <translation>пошук через {service}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>an outside source with its address</source>
   <translation>зовнішнє джерело з адресою</translation>
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>Claim {number} has no evidence pinned, and a final verdict cites at least one piece.</source>
   <translation>За твердженням {number} не закріплено доказів, а остаточний висновок спирається принаймні на один.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source> and {numbers}</source>
   <translation> і {numbers}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>Claims {named} have final verdicts that rest on this.</source>
   <translation>Твердження {named} мають остаточні висновки, які на це спираються.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>match {id} ({title})</source>
   <translation>збіг {id} ({title})</translation>
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>{name}, or a frame of it</source>
   <translation>{name} або його кадр</translation>
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>The claim does not exist.</source>
   <translation>Такого твердження немає.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>Choose a claim of this case.</source>
   <translation>Виберіть твердження цієї справи.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>A final verdict needs a rating.</source>
   <translation>Остаточному висновку потрібна оцінка.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>Choose one, such as “False context”. “Unverifiable” is a rating too: it says that you looked and the evidence is not enough.</source>
   <translation>Виберіть її, наприклад «Хибний контекст». «Неможливо перевірити» теж є оцінкою: вона каже, що ви шукали і доказів недостатньо.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>Match {unrelated} was decided not related, so it is no evidence; claim {number} has no other.</source>
   <translation>Збіг {unrelated} визнано не пов’язаним, тож це не доказ; інших твердження {number} не має.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>“Unverifiable” without evidence needs the reasons.</source>
   <translation>«Неможливо перевірити» без доказів потребує пояснення.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>Write what you tried and what is missing, or pin evidence.</source>
   <translation>Напишіть, що ви пробували й чого бракує, або закріпіть доказ.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>“Unverifiable” needs at least one recorded step.</source>
   <translation>«Неможливо перевірити» потребує принаймні одного записаного кроку.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>This verdict is final and locked.</source>
   <translation>Цей висновок остаточний і зафіксований.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>Claim {numbers} has a final verdict that rests on this.</source>
   <translation>Твердження {numbers} має остаточний висновок, який на це спирається.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>Reopen the verdicts first.</source>
   <translation>Спершу відкрийте висновки повторно.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>Take one of them away. Original may stand together with Out of context.</source>
   <translation>Приберіть щось одне. «Оригінал» може стояти разом із «Поза контекстом».</translation>
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>Decide the match again if that is wrong. </source>
   <translation>Якщо це хибно, вирішіть щодо збігу ще раз. </translation>
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>Search a library for its media, decide a match, or add a note on what you tried. </source>
   <translation>Шукайте його медіафайли в бібліотеці, вирішіть щодо збігу або додайте нотатку про те, що пробували. </translation>
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>Reopen it first; the final one stays in its history.</source>
   <translation>Спершу відкрийте його повторно; остаточний залишається в його історії.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>Reopen the verdict first.</source>
   <translation>Спершу відкрийте висновок повторно.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/rules.py" />
   <source>, or </source>
   <translation>або </translation>
  </message>
  <message>
   <location filename="../../workbench/review/second.py" />
   <source>not stated</source>
   <translation>не зазначено</translation>
  </message>
  <message>
   <location filename="../../workbench/review/second.py" />
   <source>It agrees with the verdict.</source>
   <translation>Збігається з висновком.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/second.py" />
   <source>Reasons: {note}</source>
   <translation>Підстави: {note}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/second.py" />
   <source>The verdict was recorded anew after this answer.</source>
   <translation>Після цієї відповіді висновок записано заново.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/second.py" />
   <source>{asked} is “{there}” instead of “{here}”</source>
   <translation>{asked}: «{there}» замість «{here}»</translation>
  </message>
  <message>
   <location filename="../../workbench/review/second.py" />
   <source>It disagrees with the verdict: {differing}.</source>
   <translation>Не збігається з висновком: {differing}.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/second.py" />
   <source>Confidence in the work</source>
   <translation>Надійність роботи</translation>
  </message>
  <message>
   <location filename="../../workbench/review/second.py" />
   <source>{analyst} answered{when} without seeing this verdict.</source>
   <translation>{analyst} відповів(-ла){when}, не бачивши цього висновку.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/stamps.py" />
   <source>Each entry of the log carries the hash of the one before, so this hash stands for all of them. “Check the case” in the program, or “case check CASE --head HASH” on a terminal, says whether it is still in the log and what was recorded since.</source>
   <translation>Кожен запис журналу містить хеш попереднього, тож цей хеш відповідає за них усі. «Перевірити справу» в програмі або «case check CASE --head HASH» у терміналі скаже, чи є він ще в журналі й що записано відтоді.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/stamps.py" />
   <source>Whether the certificate was revoked is not checked, as this needs a network.</source>
   <translation>Чи сертифікат відкликано, не перевірено: для цього потрібна мережа.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/stamps.py" />
   <source>The signature holds: {why}.</source>
   <translation>Підпис правильний: {why}.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/stamps.py" />
   <source>The signature holds, but who signed is not established: {why}.</source>
   <translation>Підпис правильний, але хто підписав, не встановлено: {why}.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/stamps.py" />
   <source>It does not hold: {why}.</source>
   <translation>Підпис неправильний: {why}.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/stamps.py" />
   <source>It was not checked: {why}.</source>
   <translation>Не перевірено: {why}.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/stamps.py" />
   <source>The log up to entry {seq} existed on {moment_words}{by}, as {authority} says in time stamp {serial}.</source>
   <translation>Журнал до запису {seq} існував {moment_words}{by}, як каже {authority} у позначці часу {serial}.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/stamps.py" />
   <source>an authority that gives no name</source>
   <translation>центр, що не подає назви</translation>
  </message>
  <message>
   <location filename="../../workbench/review/stamps.py" />
   <source>, give or take {accuracy_words}</source>
   <translation>, з точністю до {accuracy_words}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/view_words.py" />
   <source>view settings {recorded}</source>
   <translation>налаштування вигляду {recorded}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/view_words.py" />
   <source>looked at {parts}; the file is unchanged</source>
   <translation>переглянуто так: {parts}; файл не змінено</translation>
  </message>
  <message>
   <location filename="../../workbench/review/view_words.py" />
   <source>turned {degrees}° clockwise</source>
   <translation>повернуто на {degrees}° за годинниковою стрілкою</translation>
  </message>
  <message>
   <location filename="../../workbench/review/view_words.py" />
   <source>brightness {value}</source>
   <translation>яскравість {value}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/view_words.py" />
   <source>contrast {value}</source>
   <translation>контраст {value}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/view_words.py" />
   <source>gamma {value}</source>
   <translation>гама {value}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/view_words.py" />
   <source>zoomed to {percent} %</source>
   <translation>масштаб {percent} %</translation>
  </message>
  <message>
   <location filename="../../workbench/review/view_words.py" />
   <source>pixels {left} to {right} from the left and {top} to {bottom} from the top</source>
   <translation>пікселі від {left} до {right} зліва та від {top} до {bottom} згори</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>An old {thing} does not show that the event did not happen.</source>
   <translation>Старе {thing} не доводить, що події не було.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>no person has decided on this match</source>
   <translation>людина ще не вирішила щодо цього збігу</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>No change found</source>
   <translation>Змін не знайдено</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Earlier than what? Set the date of the claim</source>
   <translation>Раніше за що? Зазначте дату твердження</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>the copy in the library</source>
   <translation>копія в бібліотеці</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Found, but the time could not be told</source>
   <translation>Знайдено, але час визначити не вдалося</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>The same file, byte for byte</source>
   <translation>Той самий файл, байт у байт</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Confirmed</source>
   <translation>Підтверджено</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Mostly confirmed</source>
   <translation>Здебільшого підтверджено</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Mixed</source>
   <translation>Частково правда</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>False context</source>
   <translation>Хибний контекст</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Altered</source>
   <translation>Змінено</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Staged</source>
   <translation>Постановка</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Satire as real</source>
   <translation>Сатира як правда</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>False</source>
   <translation>Неправда</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Unverifiable</source>
   <translation>Неможливо перевірити</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Not yet checked</source>
   <translation>Ще не перевірено</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>The evidence supports the claim.</source>
   <translation>Докази підтверджують твердження.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>The evidence supports the claim except for details.</source>
   <translation>Докази підтверджують твердження, крім деталей.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Part of the claim is supported, part is contradicted.</source>
   <translation>Частину твердження підтверджено, частину спростовано.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Real footage with a wrong date, place or event.</source>
   <translation>Справжній матеріал із хибною датою, місцем або подією.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>The footage was changed in a way that misleads.</source>
   <translation>Матеріал змінено так, що він уводить в оману.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>The scene was acted or arranged.</source>
   <translation>Сцену зіграно або влаштовано.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Satire passed on as if it were meant in earnest.</source>
   <translation>Сатиру подано так, ніби це всерйоз.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>The evidence contradicts the claim.</source>
   <translation>Докази суперечать твердженню.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>There is not enough evidence to decide.</source>
   <translation>Доказів недостатньо, щоб вирішити.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Nobody has decided yet.</source>
   <translation>Ще ніхто не вирішив.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Original</source>
   <translation>Оригінал</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Out of context</source>
   <translation>Поза контекстом</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Edited or cropped</source>
   <translation>Змонтовано або обрізано</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Transformed</source>
   <translation>Перетворено</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Satire</source>
   <translation>Сатира</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>No sign of misleading alteration; what is said of it may still be false.</source>
   <translation>Ознак змін, що вводять в оману, немає; сказане про матеріал усе одно може бути неправдою.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Unaltered, but with a wrong date, place or event.</source>
   <translation>Не змінено, але з хибною датою, місцем або подією.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>A part of the picture, or shortened or spliced clips.</source>
   <translation>Частина зображення або скорочені чи склеєні відео.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Something was added, removed or replaced, or speed or sound changed.</source>
   <translation>Щось додано, прибрано чи замінено або змінено швидкість чи звук.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Acted or arranged.</source>
   <translation>Зіграно або влаштовано.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Made as satire and shown as such.</source>
   <translation>Створено як сатиру й подано як сатиру.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Almost no chance</source>
   <translation>Майже неможливо</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Very unlikely</source>
   <translation>Дуже малоймовірно</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Unlikely</source>
   <translation>Малоймовірно</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Roughly even chance</source>
   <translation>Шанси приблизно рівні</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Likely</source>
   <translation>Ймовірно</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Very likely</source>
   <translation>Дуже ймовірно</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Almost certain</source>
   <translation>Майже напевно</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>1 to 5 %</source>
   <translation>від 1 до 5 %</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>5 to 20 %</source>
   <translation>від 5 до 20 %</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>20 to 45 %</source>
   <translation>від 20 до 45 %</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>45 to 55 %</source>
   <translation>від 45 до 55 %</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>55 to 80 %</source>
   <translation>від 55 до 80 %</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>80 to 95 %</source>
   <translation>від 80 до 95 %</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>95 to 99 %</source>
   <translation>від 95 до 99 %</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Low</source>
   <translation>Низька</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Moderate</source>
   <translation>Помірна</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>High</source>
   <translation>Висока</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Strong match</source>
   <translation>Сильний збіг</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Possible match</source>
   <translation>Можливий збіг</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Weak match</source>
   <translation>Слабкий збіг</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Provenance</source>
   <translation>Походження</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Source</source>
   <translation>Джерело</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Date</source>
   <translation>Дата</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Location</source>
   <translation>Місце</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Motivation</source>
   <translation>Мотив</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Is this the original, and where is the earliest copy?</source>
   <translation>Чи це оригінал і де найраніша копія?</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Who made it, and who published it first?</source>
   <translation>Хто це створив і хто опублікував першим?</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>When was it made, as against when it was published?</source>
   <translation>Коли це створено, на відміну від дати публікації?</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Where was it made?</source>
   <translation>Де це створено?</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Why was it made, and why is it shared?</source>
   <translation>Чому це створено й чому поширюється?</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Answered</source>
   <translation>Є відповідь</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Partly</source>
   <translation>Частково</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Contradicts</source>
   <translation>Суперечить</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Not established</source>
   <translation>Не встановлено</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Speaks for the claim</source>
   <translation>Свідчить за твердження</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Speaks against the claim</source>
   <translation>Свідчить проти твердження</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Neither for nor against</source>
   <translation>Ні за, ні проти</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Match</source>
   <translation>Збіг</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Picture or clip</source>
   <translation>Зображення чи відео</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Search</source>
   <translation>Пошук</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Outside source</source>
   <translation>Зовнішнє джерело</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Figure</source>
   <translation>Ілюстрація</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Completely reliable</source>
   <translation>Цілком надійне</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Usually reliable</source>
   <translation>Зазвичай надійне</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Fairly reliable</source>
   <translation>Досить надійне</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Not usually reliable</source>
   <translation>Зазвичай ненадійне</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Unreliable</source>
   <translation>Ненадійне</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Reliability cannot be judged</source>
   <translation>Надійність оцінити не можна</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Confirmed by other sources</source>
   <translation>Підтверджено іншими джерелами</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Probably true</source>
   <translation>Імовірно правда</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Possibly true</source>
   <translation>Можливо правда</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Doubtful</source>
   <translation>Сумнівно</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Improbable</source>
   <translation>Неймовірно</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Truth cannot be judged</source>
   <translation>Правдивість оцінити не можна</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Picture</source>
   <translation>Зображення</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Clip</source>
   <translation>Відео</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>day known</source>
   <translation>відомий день</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>month known</source>
   <translation>відомий місяць</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>year known</source>
   <translation>відомий рік</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>plays {value} times {word}</source>
   <translation>відтворюється {word} у {value} раза</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>This page judges the {judged} and how they were used, nothing more.</source>
   <translation>Ця сторінка оцінює {judged} та їх використання, і більше нічого.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>This page judges the {judged} and how it was used, nothing more.</source>
   <translation>Ця сторінка оцінює {judged} та його використання, і більше нічого.</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>{timecode} to {timecode2}</source>
   <translation>{timecode} – {timecode2}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Not decided</source>
   <translation>Не вирішено</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>{case} equals {library} of {there}</source>
   <translation>{case} дорівнює {library}, {there}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Found at {library} of {there}</source>
   <translation>Знайдено на {library}, {there}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Found at {case}; the time in {there} could not be told</source>
   <translation>Знайдено на {case}; час ({there}) не вдалося визначити</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>{place} of the picture in {here}</source>
   <translation>{place} зображення, {here}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Same picture</source>
   <translation>Те саме зображення</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Same layout only: this does not show reuse</source>
   <translation>Лише той самий макет: не свідчить про повторне використання</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>plays backwards</source>
   <translation>відтворюється назад</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>“{text}”, which is not a date</source>
   <translation>«{text}», що не є датою</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>pictures and footage</source>
   <translation>зображення й відеоматеріал</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>they were</source>
   <translation>їх</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>it was</source>
   <translation>його</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>Source {source_grade} {information_grade}</source>
   <translation>Джерело {source_grade} {information_grade}</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>upper left corner</source>
   <translation>верхній лівий кут</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>upper left part</source>
   <translation>верхня ліва частина</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>upper right corner</source>
   <translation>верхній правий кут</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>upper right part</source>
   <translation>верхня права частина</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>lower left corner</source>
   <translation>нижній лівий кут</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>lower left part</source>
   <translation>нижня ліва частина</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>lower right corner</source>
   <translation>нижній правий кут</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>lower right part</source>
   <translation>нижня права частина</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>black bars added above and below</source>
   <translation>додано чорні смуги згори й знизу</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>black bars added left and right</source>
   <translation>додано чорні смуги ліворуч і праворуч</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>black bars added all round</source>
   <translation>додано чорні смуги з усіх боків</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>black bars added above</source>
   <translation>додано чорні смуги згори</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>black bars added below</source>
   <translation>додано чорні смуги знизу</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>black bars added left</source>
   <translation>додано чорну смугу ліворуч</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>black bars added right</source>
   <translation>додано чорну смугу праворуч</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>nearly all of the picture</source>
   <translation>майже все зображення</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>most of the picture</source>
   <translation>більшість зображення</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>about half of the picture</source>
   <translation>близько половини зображення</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>a large part of the picture</source>
   <translation>велика частина зображення</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>added</source>
   <translation>додано</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>changed</source>
   <translation>змінено</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>removed</source>
   <translation>вилучено</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>left side</source>
   <translation>лівий бік</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>right side</source>
   <translation>правий бік</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>upper half, in the middle</source>
   <translation>верхня половина, посередині</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>lower half, in the middle</source>
   <translation>нижня половина, посередині</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>upper edge, in the middle</source>
   <translation>верхній край, посередині</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>lower edge, in the middle</source>
   <translation>нижній край, посередині</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>middle</source>
   <translation>середина</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>above</source>
   <translation>згори</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>below</source>
   <translation>знизу</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>left</source>
   <translation>ліворуч</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>right</source>
   <translation>праворуч</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>clip</source>
   <translation>відео</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>clips</source>
   <translation>відео</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>pictures</source>
   <translation>зображення</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>file</source>
   <translation>файл</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>faster</source>
   <translation>швидше</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>slower</source>
   <translation>повільніше</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>decided</source>
   <translation>вирішено</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>piece</source>
   <translation>доказ</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>pieces</source>
   <translation>докази</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>undone</source>
   <translation>скасувати</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>redone</source>
   <translation>повторити</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>somebody</source>
   <translation>хтось</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>case</source>
   <translation>справа</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>library</source>
   <translation>бібліотека</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>claim</source>
   <translation>твердження</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>medium</source>
   <translation>медіафайл</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>match</source>
   <translation>збіг</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>article</source>
   <translation>стаття</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>search</source>
   <translation>пошук</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>item</source>
   <translation>запис</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>title</source>
   <translation>заголовок</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>address</source>
   <translation>адреса</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>publisher</source>
   <translation>хто опублікував</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>place</source>
   <translation>місце</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>event</source>
   <translation>подія</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>notes</source>
   <translation>нотатки</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>licence</source>
   <translation>ліцензія</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>code</source>
   <translation>код</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>date</source>
   <translation>дата</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>sentence</source>
   <translation>речення</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>places</source>
   <translation>місця</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>related</source>
   <translation>пов’язане</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>later</source>
   <translation>пізніше</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>text</source>
   <translation>текст</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>tag</source>
   <translation>тег</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>note</source>
   <translation>нотатка</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>masking</source>
   <translation>маскування</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>reader</source>
   <translation>процес читання</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>searcher</source>
   <translation>процес пошуку</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>maker</source>
   <translation>процес створення</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>and</source>
   <translation>і</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>or</source>
   <translation>або</translation>
  </message>
  <message>
   <location filename="../../workbench/review/words.py" />
   <source>masked again</source>
   <translation>знову замасковано</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Colours</source>
   <translation>Кольори</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Follow the system, or stay with one of the three looks.</source>
   <translation>Як у системі або один із трьох виглядів.</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Text size</source>
   <translation>Розмір тексту</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Makes all text, and everything that holds text, larger.</source>
   <translation>Збільшує весь текст і все, що містить текст.</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Language</source>
   <translation>Мова</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Words, dates and numbers of the window, from the next start on. Reports, exports and the command line stay English.</source>
   <translation>Слова, дати й числа у вікні, починаючи з наступного запуску. Звіти, експорт і командний рядок залишаються англійською.</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Your name</source>
   <translation>Ваше ім’я</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Written into the history of each case beside what you do.</source>
   <translation>Записується в історію кожної справи поруч із вашими діями.</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Your organisation</source>
   <translation>Ваша організація</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Named as publisher in what is exported for other sites. Empty: nobody is named.</source>
   <translation>Названа як видавець у тому, що експортується для інших сайтів. Порожньо: нікого не названо.</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Address of your organisation</source>
   <translation>Адреса вашої організації</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Stands beside its name; it begins with https://.</source>
   <translation>Стоїть поруч із її назвою; починається з https://.</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Mask pictures at the start</source>
   <translation>Маскувати зображення на початку</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Pictures stay blurred and grey until you ask to see them, unless a case says otherwise. The sample case shows its drawn pictures.</source>
   <translation>Зображення розмиті й сірі, доки ви не попросите їх показати, якщо справа не каже інакше. Зразок справи показує свої намальовані зображення.</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Words for verdicts</source>
   <translation>Слова для висновків</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>What new cases call verdicts, by code.</source>
   <translation>Як нові справи називають висновки, за кодом.</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Remind me of breaks</source>
   <translation>Нагадувати про перерви</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>A quiet line at the bottom after so much work in this window. Only you see it; nothing of it is kept.</source>
   <translation>Тихий рядок унизу після такого часу роботи в цьому вікні. Бачите його лише ви; нічого з цього не зберігається.</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Search again when a case is opened</source>
   <translation>Шукати знову під час відкриття справи</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Only what is new in the case or in its libraries is looked at; what is found is announced.</source>
   <translation>Переглядається лише нове у справі або в її бібліотеках; про знайдене буде повідомлено.</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Reduce motion</source>
   <translation>Менше руху</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Panels appear at once, without movement.</source>
   <translation>Панелі з’являються одразу, без руху.</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Frames kept ready while playing</source>
   <translation>Готових кадрів під час відтворення</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>More of them play more smoothly and need more memory.</source>
   <translation>Більша кількість дає плавніше відтворення й потребує більше пам’яті.</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Keep sound on for the next clip</source>
   <translation>Залишати звук для наступного відео</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Sound is off until you press M. Usually it goes off again with each clip; for a masked clip it always does.</source>
   <translation>Звук вимкнено, доки ви не натиснете M. Зазвичай він знову вимикається з кожним відео; для замаскованого завжди.</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>New cases go to</source>
   <translation>Нові справи зберігати в</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Folder offered for a new case. Empty: the folder of the article.</source>
   <translation>Тека, яку пропонують для нової справи. Порожньо: тека статті.</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Fetch through a proxy</source>
   <translation>Завантажувати через проксі</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Address such as http://name:port or socks5://127.0.0.1:9050. Empty: fetched directly. Nothing is fetched unless you ask for it.</source>
   <translation>Адреса на зразок http://name:port або socks5://127.0.0.1:9050. Порожньо: завантаження напряму. Без вашого прохання нічого не завантажується.</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Name given to sites when fetching</source>
   <translation>Назва для сайтів під час завантаження</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Empty: this program's own name and version. Some sites turn away programs they do not know.</source>
   <translation>Порожньо: власна назва й версія програми. Деякі сайти не пускають програм, яких не знають.</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Largest file fetched</source>
   <translation>Найбільший файл для завантаження</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>A larger one is left, and its item stays open.</source>
   <translation>Більший не завантажується, медіафайл залишається відсутнім.</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Longest time for one file fetched</source>
   <translation>Найдовший час завантаження одного файлу</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>After it the item stays open; fetching it again goes on where it stopped, if the site allows it.</source>
   <translation>Потім медіафайл залишається відсутнім; повторне завантаження продовжується з місця зупинки, якщо сайт це дозволяє.</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Most files fetched in one go</source>
   <translation>Найбільше файлів за одне завантаження</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>What is beyond stays open and is named.</source>
   <translation>Решта залишається відсутньою, і її перелічено.</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Fetch from this machine and its network, too</source>
   <translation>Завантажувати також із цього комп’ютера та його мережі</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Usually refused: an address in a page could otherwise reach a router or a service meant for you alone.</source>
   <translation>Зазвичай відхиляється: інакше адреса на сторінці могла б дістатися маршрутизатора чи служби, призначеної лише для вас.</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Libraries</source>
   <translation>Бібліотеки</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Libraries used last; offered for the next search.</source>
   <translation>Останні використані бібліотеки; пропонуються для наступного пошуку.</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Exports go to</source>
   <translation>Експорт зберігати в</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Folder offered for the next export.</source>
   <translation>Тека, яку пропонують для наступного експорту.</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Preset</source>
   <translation>Набір параметрів</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Preset exported with last; empty for one's own.</source>
   <translation>Набір параметрів останнього експорту; порожньо для власного.</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Left out</source>
   <translation>Пропущено</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>What the last export left out.</source>
   <translation>Що пропущено в останньому експорті.</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Figures</source>
   <translation>Ілюстрації</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Whether the last export had all figures.</source>
   <translation>Чи були в останньому експорті всі ілюстрації.</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Kinds of file</source>
   <translation>Види файлів</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Kinds of file exported last.</source>
   <translation>Види файлів, експортовані останніми.</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Searches elsewhere</source>
   <translation>Пошук деінде</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Reverse-image searches offered.</source>
   <translation>Пропоновані служби зворотного пошуку зображень.</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Search elsewhere</source>
   <translation>Шукати деінде</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>The reverse-image search used last.</source>
   <translation>Останній використаний зворотний пошук зображень.</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Place and size of the window.</source>
   <translation>Місце й розмір вікна.</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Panels</source>
   <translation>Панелі</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Widths and heights of the panels.</source>
   <translation>Ширина й висота панелей.</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Other windows</source>
   <translation>Інші вікна</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Place and size of windows beside the desk.</source>
   <translation>Місце й розмір вікон поруч зі столом.</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Views</source>
   <translation>Подання</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Where each case was left on this machine.</source>
   <translation>Місце, на якому залишено кожну справу на цьому комп’ютері.</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>frames</source>
   <translation>кадр.</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>MB</source>
   <translation>МБ</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>minutes</source>
   <translation>хв</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>files</source>
   <translation>файлів</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>the disk failed</source>
   <translation>збій диска</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>The settings could not be saved in {display_name}: {why}.</source>
   <translation>Налаштування не вдалося зберегти в {display_name}: {why}.</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>As the system</source>
   <translation>Як у системі</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Dark</source>
   <translation>Темний</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Light</source>
   <translation>Світлий</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>High contrast</source>
   <translation>Висока контрастність</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>English</source>
   <translation>English</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Off</source>
   <translation>Вимкнено</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Every 30 minutes of work</source>
   <translation>Кожні 30 хвилин роботи</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Every 45 minutes of work</source>
   <translation>Кожні 45 хвилин роботи</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Every 60 minutes of work</source>
   <translation>Кожні 60 хвилин роботи</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>Every 90 minutes of work</source>
   <translation>Кожні 90 хвилин роботи</translation>
  </message>
  <message>
   <location filename="../../workbench/settings.py" />
   <source>The case is not affected. Free some space or check who may write there.</source>
   <translation>Справи це не зачіпає. Звільніть місце або перевірте, хто може туди писати.</translation>
  </message>
  <message>
   <location filename="../../workbench/stamping/certificates.py" />
   <source>a certificate without its fields</source>
   <translation>сертифікат без своїх полів</translation>
  </message>
  <message>
   <location filename="../../workbench/stamping/certificates.py" />
   <source>more than {MOST_CERTIFICATES} certificates</source>
   <translation>більш ніж {MOST_CERTIFICATES} сертифікатів</translation>
  </message>
  <message>
   <location filename="../../workbench/stamping/certificates.py" />
   <source>a certificate that is not base64</source>
   <translation>сертифікат не в base64</translation>
  </message>
  <message>
   <location filename="../../workbench/stamping/der.py" />
   <source>more or less than one value</source>
   <translation>більше або менше ніж одне значення</translation>
  </message>
  <message>
   <location filename="../../workbench/stamping/der.py" />
   <source>a value without length</source>
   <translation>значення без довжини</translation>
  </message>
  <message>
   <location filename="../../workbench/stamping/der.py" />
   <source>a length without end</source>
   <translation>довжина без кінця</translation>
  </message>
  <message>
   <location filename="../../workbench/stamping/der.py" />
   <source>a length in a longer form than needed</source>
   <translation>довжина в довшій формі, ніж потрібно</translation>
  </message>
  <message>
   <location filename="../../workbench/stamping/der.py" />
   <source>a value that should hold others holds none</source>
   <translation>значення, що має містити інші, не містить жодного</translation>
  </message>
  <message>
   <location filename="../../workbench/stamping/der.py" />
   <source>tag {tag} where {tag2} belongs</source>
   <translation>мітка {tag} там, де має бути {tag2}</translation>
  </message>
  <message>
   <location filename="../../workbench/stamping/der.py" />
   <source>a number without digits</source>
   <translation>число без цифр</translation>
  </message>
  <message>
   <location filename="../../workbench/stamping/der.py" />
   <source>an object identifier without end</source>
   <translation>ідентифікатор об’єкта без кінця</translation>
  </message>
  <message>
   <location filename="../../workbench/stamping/der.py" />
   <source>a time in another form than RFC 3161 asks for</source>
   <translation>час в іншій формі, ніж вимагає RFC 3161</translation>
  </message>
  <message>
   <location filename="../../workbench/stamping/der.py" />
   <source>a value is longer than the file</source>
   <translation>значення довше за файл</translation>
  </message>
  <message>
   <location filename="../../workbench/stamping/der.py" />
   <source>a tag of several bytes</source>
   <translation>мітка з кількох байтів</translation>
  </message>
  <message>
   <location filename="../../workbench/stamping/der.py" />
   <source>a time that is on no calendar</source>
   <translation>час, якого немає в жодному календарі</translation>
  </message>
  <message>
   <location filename="../../workbench/stamping/reply.py" />
   <source>the authority rejected the request</source>
   <translation>центр відхилив запит</translation>
  </message>
  <message>
   <location filename="../../workbench/stamping/reply.py" />
   <source>the authority has not decided yet</source>
   <translation>центр ще не вирішив</translation>
  </message>
  <message>
   <location filename="../../workbench/stamping/reply.py" />
   <source>the authority warns that a revocation is about to come</source>
   <translation>центр попереджає, що сертифікат скоро відкличуть</translation>
  </message>
  <message>
   <location filename="../../workbench/stamping/reply.py" />
   <source>the authority says that its certificate was revoked</source>
   <translation>центр каже, що його сертифікат відкликано</translation>
  </message>
  <message>
   <location filename="../../workbench/stamping/reply.py" />
   <source>an empty reply</source>
   <translation>порожня відповідь</translation>
  </message>
  <message>
   <location filename="../../workbench/stamping/reply.py" />
   <source>a reply without a stamp</source>
   <translation>відповідь без позначки</translation>
  </message>
  <message>
   <location filename="../../workbench/stamping/reply.py" />
   <source>signed data without its fields</source>
   <translation>підписані дані без своїх полів</translation>
  </message>
  <message>
   <location filename="../../workbench/stamping/reply.py" />
   <source>content of the sort {object_id}</source>
   <translation>вміст виду {object_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/stamping/reply.py" />
   <source>a named value that is missing</source>
   <translation>немає названого значення</translation>
  </message>
  <message>
   <location filename="../../workbench/stamping/reply.py" />
   <source>a stamp without its fields</source>
   <translation>позначка без своїх полів</translation>
  </message>
  <message>
   <location filename="../../workbench/stamping/reply.py" />
   <source>a stamp of version {integer}</source>
   <translation>позначка версії {integer}</translation>
  </message>
  <message>
   <location filename="../../workbench/stamping/reply.py" />
   <source>a stamp signed by none or by several</source>
   <translation>позначка, яку підписав ніхто або кілька сторін</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/adopting.py" />
   <source>Numbers in “{high}” of “{display_name}” are higher than this program ever gives.</source>
   <translation>Номери в «{high}» у «{display_name}» більші, ніж ця програма будь-коли дає.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/adopting.py" />
   <source>Rows of “{display_name}” point to others that are not there.</source>
   <translation>Рядки «{display_name}» вказують на інші, яких немає.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/adopting.py" />
   <source>Ask whoever made it to check it there. Nothing was made.</source>
   <translation>Попросіть того, хто її створив, перевірити її там. Нічого не створено.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/adopting.py" />
   <source>“{display_name}” names a file by something that is no hash.</source>
   <translation>У «{display_name}» файл названо тим, що не є хешем.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/adopting.py" />
   <source>A row of “{table}” in “{display_name}” is not one this program writes.</source>
   <translation>Рядок «{table}» у «{display_name}» не такий, які записує ця програма.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/adopting.py" />
   <source>It may have been made to harm. Nothing was made.</source>
   <translation>Можливо, її створено, щоб зашкодити. Нічого не створено.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/arriving.py" />
   <source>the disk is full</source>
   <translation>диск заповнено</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/arriving.py" />
   <source>the disk could not take it ({strerror})</source>
   <translation>не вдалося записати на диск ({strerror})</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/arriving.py" />
   <source>What came could not be kept: {why}.</source>
   <translation>Те, що надійшло, не вдалося зберегти: {why}.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/arriving.py" />
   <source>Free some space or check the disk, then fetch it again.</source>
   <translation>Звільніть місце або перевірте диск, потім завантажте ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/article_edits.py" />
   <source>Added claim {claim_id}</source>
   <translation>Додано твердження {claim_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/article_edits.py" />
   <source>An article has no field “{unknown}” to correct.</source>
   <translation>Стаття не має поля «{unknown}», яке можна виправити.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/article_edits.py" />
   <source>Corrected the article: {fields}</source>
   <translation>Виправлено дані статті: {fields}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/article_edits.py" />
   <source>Set an article aside</source>
   <translation>Відкладено статтю</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/article_edits.py" />
   <source>Took an article back</source>
   <translation>Повернуто статтю</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/article_edits.py" />
   <source>Taken in</source>
   <translation>Додано до справи</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/article_edits.py" />
   <source>The article has no {SORTS} {wrong}.</source>
   <translation>У статті немає: {SORTS} {wrong}.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/article_edits.py" />
   <source>Article {article_id} cites {count} media</source>
   <translation>Стаття {article_id} цитує медіафайлів: {count}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/audit.py" />
   <source>an entry is missing</source>
   <translation>бракує запису</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/audit.py" />
   <source>its text was changed</source>
   <translation>його текст змінено</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/audit.py" />
   <source>it carries the number of another entry</source>
   <translation>він має номер іншого запису</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/audit.py" />
   <source>it does not follow from the entry before it</source>
   <translation>він не випливає з попереднього запису</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/audit.py" />
   <source>its text is not an entry</source>
   <translation>його текст не є записом</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/audit.py" />
   <source>Audit log</source>
   <translation>Журнал аудиту</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/backups.py" />
   <source>The copy “{display_name}” could not be written</source>
   <translation>Копію «{display_name}» не вдалося записати</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/backups.py" />
   <source>Nothing else was changed. Choose another place for it, or check the disk and try again.</source>
   <translation>Більше нічого не змінено. Виберіть для неї інше місце або перевірте диск і спробуйте ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/backups.py" />
   <source>The folder for backups could not be made</source>
   <translation>Теку для резервних копій не вдалося створити</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/backups.py" />
   <source>Check that you may write there.</source>
   <translation>Перевірте, чи можете туди писати.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/bags.py" />
   <source>BagIt-Version: 1.0
Tag-File-Character-Encoding: UTF-8
</source>
   <translation>BagIt-Version: 1.0
Tag-File-Character-Encoding: UTF-8
</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/bundling.py" />
   <source>Choose another place, or free some space. The case is as it was, and nothing was made.</source>
   <translation>Виберіть інше місце або звільніть простір. Справа така, як і була, і нічого не створено.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/bundling.py" />
   <source>Writing the bundle</source>
   <translation>Записування пакета</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/bundling.py" />
   <source>{name} exists</source>
   <translation>{name} уже існує</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/bundling.py" />
   <source>“{name}” changed while it was copied, so no bundle was made.</source>
   <translation>«{name}» змінився під час копіювання, тож пакет не створено.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/bundling.py" />
   <source>A bundle is not made inside the case itself.</source>
   <translation>Пакет не створюється всередині самої справи.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/bundling.py" />
   <source>“{display_name}” exists already.</source>
   <translation>«{display_name}» уже існує.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/bundling.py" />
   <source>Reading {shown}</source>
   <translation>Читання {shown}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/bundling.py" />
   <source>The bundle “{display_name}” could not be written</source>
   <translation>Пакет «{display_name}» не вдалося записати</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/bundling.py" />
   <source>Check the case and its disk, then make the bundle again.</source>
   <translation>Перевірте справу та її диск, потім створіть пакет ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/bundling.py" />
   <source>Choose a place beside it.</source>
   <translation>Виберіть місце поруч із нею.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/bundling.py" />
   <source>figure {sha256}</source>
   <translation>ілюстрація {sha256}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/bundling.py" />
   <source>left out on request</source>
   <translation>не додано на прохання</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/bundling.py" />
   <source>missing from the case</source>
   <translation>бракує у справі</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/bundling.py" />
   <source>changed since it was taken in</source>
   <translation>змінився після додавання</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/case_base.py" />
   <source>This case is open for reading only. {read_only}</source>
   <translation>Цю справу відкрито лише для читання. {read_only}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/case_base.py" />
   <source>Nothing was changed.</source>
   <translation>Нічого не змінено.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/case_base.py" />
   <source>There is no {what} {one} in this case.</source>
   <translation>У цій справі немає: {what} {one}.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/case_store.py" />
   <source>Free some space, or choose another disk. Nothing was made.</source>
   <translation>Звільніть місце або виберіть інший диск. Нічого не створено.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/case_store.py" />
   <source>You opened it that way.</source>
   <translation>Ви відкрили її так.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/case_store.py" />
   <source>It is open elsewhere: {holder}.</source>
   <translation>Її відкрито в іншому місці: {holder}.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/case_store.py" />
   <source>{why} You see its backup {display_name}.</source>
   <translation>{why} Ви бачите її резервну копію {display_name}.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/case_store.py" />
   <source>“{display_name}” was made by a newer version of this program (format {found}; this version knows {version}), so that this version can show it, but not check it or vouch for it.</source>
   <translation>«{display_name}» створено новішою версією цієї програми (формат {found}; ця версія знає {version}), тому ця версія може показати її, але не перевірити й не засвідчити.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/case_store.py" />
   <source>Made the case</source>
   <translation>Створено справу</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/case_store.py" />
   <source>“{display_name}” is open elsewhere on a network disk, and it has no backup to show.</source>
   <translation>«{display_name}» відкрито в іншому місці на мережевому диску, і немає резервної копії для показу.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/case_store.py" />
   <source>Update this program to check or export it. Nothing was changed.</source>
   <translation>Оновіть програму, щоб перевірити або експортувати справу. Нічого не змінено.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/case_store.py" />
   <source>another program</source>
   <translation>інша програма</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/case_store.py" />
   <source>Ask the holder to close it, then open it again.</source>
   <translation>Попросіть того, хто її відкрив, закрити її, потім відкрийте знову.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/checking.py" />
   <source>Restore the newest file of the backups folder, and check the disk.</source>
   <translation>Відновіть найновіший файл із теки резервних копій і перевірте диск.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/checking.py" />
   <source>The audit log is broken at entry {seq}: {why}.</source>
   <translation>Журнал аудиту порушено на записі {seq}: {why}.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/checking.py" />
   <source>1 stored file belongs</source>
   <translation>1 збережений файл не належить</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/checking.py" />
   <source>{leftover} stored files belong</source>
   <translation>Збережених файлів, що не належать: {leftover};</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/checking.py" />
   <source>The database was altered by another program: {words}.</source>
   <translation>Базу даних змінила інша програма: {words}.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/checking.py" />
   <source>{files} to no medium: an intake was interrupted. Add the same file again to use it.</source>
   <translation>{files} жодному медіафайлу: додавання було перервано. Щоб використати, додайте той самий файл ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/checking.py" />
   <source>audit entry {seq}</source>
   <translation>запис аудиту {seq}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/checking.py" />
   <source>This file lies among the originals but does not belong there.</source>
   <translation>Цей файл лежить серед оригіналів, але не належить до них.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/checking.py" />
   <source>Move it elsewhere.</source>
   <translation>Перемістіть його в інше місце.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/checking.py" />
   <source>It points to a row of “{parent}” that is gone.</source>
   <translation>Вона вказує на рядок «{parent}», якого більше немає.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/checking.py" />
   <source>The database is damaged: {error}.</source>
   <translation>Базу даних пошкоджено: {error}.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/checking.py" />
   <source>Its original is missing.</source>
   <translation>Його оригінал відсутній.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/checking.py" />
   <source>Add the same file again.</source>
   <translation>Додайте той самий файл ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/checking.py" />
   <source>Its original was changed.</source>
   <translation>Його оригінал змінено.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/checking.py" />
   <source>Check the disk, then add the same file again.</source>
   <translation>Перевірте диск, потім додайте той самий файл ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/checking.py" />
   <source>The database is damaged: {line}.</source>
   <translation>Базу даних пошкоджено: {line}.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Dropped a keyframe of {_media_name}</source>
   <translation>Вилучено ключовий кадр із {_media_name}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>{count} media</source>
   <translation>медіафайлів: {count}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Set the date of the article: {stated}</source>
   <translation>Зазначено дату статті: {stated}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Cleared the stated date of the article</source>
   <translation>Прибрано зазначену дату статті</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Set the date of claim {claim_id}: {stated}</source>
   <translation>Зазначено дату твердження {claim_id}: {stated}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Cleared the date of claim {claim_id}</source>
   <translation>Прибрано дату твердження {claim_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Set the source of {_media_name}</source>
   <translation>Зазначено джерело {_media_name}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Added a keyframe to {_media_name}</source>
   <translation>Додано ключовий кадр до {_media_name}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Named the case “{title}”</source>
   <translation>Справу названо «{title}»</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Remembered libraries</source>
   <translation>Запам’ятовано бібліотеки</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Forgot a library</source>
   <translation>Бібліотеку прибрано зі списку</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>There is no left-out line {index} in this article.</source>
   <translation>У цій статті немає пропущеного рядка {index}.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Put back “{text}”</source>
   <translation>Повернуто «{text}»</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Edited claim {claim_id}</source>
   <translation>Відредаговано твердження {claim_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Removed claim {claim_id}</source>
   <translation>Вилучено твердження {claim_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Linked {media} to claim {claim_id}</source>
   <translation>Пов’язано {media} з твердженням {claim_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Linked {count} media by reference</source>
   <translation>Пов’язано медіафайлів за посиланням: {count}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Unlinked {media} from claim {claim_id}</source>
   <translation>Відв’язано {media} від твердження {claim_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>Set the source of a medium</source>
   <translation>Зазначено джерело медіафайлу</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>The field “{name}” of a claim is a list.</source>
   <translation>Поле «{name}» твердження є списком.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>added by the analyst</source>
   <translation>додано аналітиком</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/claim_edits.py" />
   <source>A claim has no field “{name}”.</source>
   <translation>Твердження не має поля «{name}».</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/claim_parts.py" />
   <source>Merged claim {gone_id} into claim {kept_id}</source>
   <translation>Твердження {gone_id} об’єднано з твердженням {kept_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/claim_parts.py" />
   <source>Split claim {claim_id} into {map}</source>
   <translation>Твердження {claim_id} поділено на {map}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/claim_parts.py" />
   <source>A claim is split into at least two parts, each with a sentence.</source>
   <translation>Твердження ділиться принаймні на дві частини, кожна з реченням.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/claim_parts.py" />
   <source>split from claim {claim_id} by the analyst</source>
   <translation>відділено від твердження {claim_id} аналітиком</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/claim_parts.py" />
   <source>The article has no paragraph {block}.</source>
   <translation>У статті немає абзацу {block}.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/claim_parts.py" />
   <source>Claim {claim_id} is another passage</source>
   <translation>Твердження {claim_id} – інший уривок</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/conflicts.py" />
   <source>What the copy has cannot be taken over: something here still needs what it has not.</source>
   <translation>Те, що є в копії, неможливо прийняти: щось тут іще потребує того, чого в ній немає.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/conflicts.py" />
   <source>Decide what depends on it first, or make the change you want by hand. Nothing was changed.</source>
   <translation>Спершу вирішіть щодо того, що від цього залежить, або внесіть потрібну зміну вручну. Нічого не змінено.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/conflicts.py" />
   <source>There is no conflict {conflict_id} in this case.</source>
   <translation>У цій справі немає конфлікту {conflict_id}.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/conflicts.py" />
   <source>“{choice}” is no choice.</source>
   <translation>«{choice}» не є варіантом вибору.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/conflicts.py" />
   <source>That conflict is decided.</source>
   <translation>Цей конфлікт уже вирішено.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/conflicts.py" />
   <source>Of this conflict only one can be kept.</source>
   <translation>У цьому конфлікті можна залишити лише одне.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/conflicts.py" />
   <source>The verdict on claim {claim_id} is final, so what it rests on is not changed.</source>
   <translation>Висновок щодо твердження {claim_id} остаточний, тож те, на що він спирається, не змінюється.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/conflicts.py" />
   <source>Choose mine, theirs or both.</source>
   <translation>Виберіть mine, theirs або both.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/conflicts.py" />
   <source>Undo the decision to make another.</source>
   <translation>Щоб вирішити інакше, скасуйте рішення.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/conflicts.py" />
   <source>Choose mine or theirs.</source>
   <translation>Виберіть mine або theirs.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/conflicts.py" />
   <source>Reopen the verdict, then decide the conflict.</source>
   <translation>Відкрийте висновок повторно, потім вирішіть конфлікт.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/connection.py" />
   <source>Check the disk, and restore a copy of the library folder; without one, make a new library and add the files again.</source>
   <translation>Перевірте диск і відновіть копію теки бібліотеки; якщо її немає, створіть нову бібліотеку й додайте файли ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/connection.py" />
   <source>The disk of “{name}” is full; nothing of this step was recorded.</source>
   <translation>Диск «{name}» заповнено; з цього кроку нічого не записано.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/connection.py" />
   <source>The disk or system does not keep the setting {name} = {value}.</source>
   <translation>Диск або система не зберігає параметр {name} = {value}.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/connection.py" />
   <source>Free some space and try again. What was recorded before is safe.</source>
   <translation>Звільніть місце і спробуйте ще раз. Записане раніше збережено.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/connection.py" />
   <source>Copy the folder to a local disk and open it there.</source>
   <translation>Скопіюйте теку на локальний диск і відкрийте її там.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/connection.py" />
   <source>“{name}” is not a case or library of this program.</source>
   <translation>«{name}» не є справою чи бібліотекою цієї програми.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/connection.py" />
   <source>The database of “{name}” is damaged: {error}.</source>
   <translation>Базу даних «{name}» пошкоджено: {error}.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/connection.py" />
   <source>“{name}” is being used by another program.</source>
   <translation>«{name}» використовує інша програма.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/connection.py" />
   <source>The database of “{name}” cannot be opened or written.</source>
   <translation>Базу даних «{name}» не вдається відкрити або записати.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/connection.py" />
   <source>The disk of “{name}” failed while reading or writing; nothing of this step was recorded.</source>
   <translation>Збій диска «{name}» під час читання або запису; з цього кроку нічого не записано.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/connection.py" />
   <source>Try again in a moment.</source>
   <translation>Спробуйте ще раз за мить.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/connection.py" />
   <source>Check that it exists and that you may write to its folder, or open it for reading only.</source>
   <translation>Перевірте, чи вона існує і чи можете ви писати до її теки, або відкрийте лише для читання.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/connection.py" />
   <source>Check the disk and its cable, then try again. What was recorded before is safe.</source>
   <translation>Перевірте диск і кабель, потім спробуйте ще раз. Записане раніше збережено.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/connection.py" />
   <source>Restore the newest file of its backups folder, and check the disk.</source>
   <translation>Відновіть найновіший файл із її теки резервних копій і перевірте диск.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/disks.py" />
   <source>a Windows share (SMB)</source>
   <translation>спільна тека Windows (SMB)</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/disks.py" />
   <source>an Apple share (AFP)</source>
   <translation>спільна тека Apple (AFP)</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/disks.py" />
   <source>a place the file manager connected</source>
   <translation>місце, підключене файловим менеджером</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/disks.py" />
   <source>a folder of the computer this one runs in</source>
   <translation>тека комп’ютера, у якому працює цей</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/disks.py" />
   <source>Google Drive</source>
   <translation>Google Drive</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/disks.py" />
   <source>Nextcloud or ownCloud</source>
   <translation>Nextcloud або ownCloud</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/disks.py" />
   <source>a sync program</source>
   <translation>програма синхронізації</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/disks.py" />
   <source>iCloud Drive</source>
   <translation>iCloud Drive</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/edits.py" />
   <source>“{label}” was recorded by an earlier version of this program and cannot be undone.</source>
   <translation>«{label}» записано давнішою версією програми, це не можна скасувати.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/edits.py" />
   <source>“{stays}” stays: files added and searches made are records, not edits.</source>
   <translation>«{stays}» залишається: додані файли та виконані пошуки є записами, а не правками.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/edits.py" />
   <source>There is nothing to undo.</source>
   <translation>Немає чого скасовувати.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/edits.py" />
   <source>There is nothing to redo.</source>
   <translation>Немає чого повторювати.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/edits.py" />
   <source>“{label}” cannot be {done} completely, so nothing was changed.</source>
   <translation>«{label}»: неможливо повністю ({done}), тому нічого не змінено.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/edits.py" />
   <source>Make the opposite change by hand.</source>
   <translation>Зробіть протилежну зміну вручну.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/edits.py" />
   <source>Redid: {label}</source>
   <translation>Повторено: {label}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/edits.py" />
   <source>“{label}” cannot be {done}: something recorded since then depends on it.</source>
   <translation>«{label}»: неможливо ({done}), від цього залежить щось записане пізніше.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/edits.py" />
   <source>Nothing was changed. Make the change you want by hand.</source>
   <translation>Нічого не змінено. Зробіть потрібну зміну вручну.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/elsewhere_edits.py" />
   <source>search elsewhere</source>
   <translation>пошук деінде</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/elsewhere_edits.py" />
   <source>piece of evidence</source>
   <translation>доказ</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/elsewhere_edits.py" />
   <source>Looked with {service}</source>
   <translation>Пошук через {service}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/elsewhere_edits.py" />
   <source>Said what a search elsewhere came to</source>
   <translation>Записано, чим закінчився пошук деінде</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/faults.py" />
   <source>nothing can be made in that place</source>
   <translation>у цьому місці нічого не можна створити</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/faults.py" />
   <source>you may not write there</source>
   <translation>ви не маєте права туди писати</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/faults.py" />
   <source>that disk can only be read</source>
   <translation>цей диск можна лише читати</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/faults.py" />
   <source>{size_bytes} byte</source>
   <translation>{size_bytes} байт</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/faults.py" />
   <source>{size_bytes} bytes</source>
   <translation>{size_bytes} байтів</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/faults.py" />
   <source>{sentence}: the disk is full.</source>
   <translation>{sentence}: диск заповнено.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/faults.py" />
   <source>The {what} takes {size}, and </source>
   <translation>Потрібно ({what}): {size}, а </translation>
  </message>
  <message>
   <location filename="../../workbench/storage/faults.py" />
   <source>For a case </source>
   <translation>Для справи </translation>
  </message>
  <message>
   <location filename="../../workbench/storage/faults.py" />
   <source>The disk of “{name}” is too full: {size} free. {takes}{size2} are kept in reserve.</source>
   <translation>Диск справи «{name}» надто заповнений: вільно {size}. {takes}{size2} залишають про запас.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/faults.py" />
   <source>The disk of “{name}” cannot be reached</source>
   <translation>До диска справи «{name}» немає доступу</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/faults.py" />
   <source>Plug it in or connect it, then open the case again.</source>
   <translation>Під’єднайте його, потім відкрийте справу ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/fetches.py" />
   <source>Could not fetch {shown}</source>
   <translation>Не вдалося завантажити {shown}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/fetches.py" />
   <source>Fetched {shown}</source>
   <translation>Завантажено {shown}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/fetches.py" />
   <source>not fetched: {clean}</source>
   <translation>не завантажено: {clean}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/figures.py" />
   <source>Kept a figure of match {match_id}</source>
   <translation>Збережено ілюстрацію збігу {match_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/figures.py" />
   <source>Open the match in Compare and keep the figure again.</source>
   <translation>Відкрийте збіг у «Порівнянні» та збережіть ілюстрацію ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/figures.py" />
   <source>This figure is pinned to claim {pinned} as evidence, so it stays.</source>
   <translation>Цю ілюстрацію закріплено як доказ за твердженням {pinned}, тож вона залишається.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/figures.py" />
   <source>Removed a figure of match {row}</source>
   <translation>Вилучено ілюстрацію збігу {row}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/figures.py" />
   <source>The figure {sha256} was changed since it was made.</source>
   <translation>Ілюстрацію {sha256} змінено після створення.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/figures.py" />
   <source>The figure could not be written into the case “{display_name}”</source>
   <translation>Ілюстрацію не вдалося записати у справу «{display_name}»</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/figures.py" />
   <source>The figure {stem} cannot be read</source>
   <translation>Ілюстрацію {stem} не вдається прочитати</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/figures.py" />
   <source>Unpin it first.</source>
   <translation>Спершу відкріпіть її.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/figures.py" />
   <source>The figure {sha256} cannot be read</source>
   <translation>Ілюстрацію {sha256} не вдається прочитати</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/figures.py" />
   <source>Check the disk, then make the figure again in Compare.</source>
   <translation>Перевірте диск, потім зробіть ілюстрацію ще раз у «Порівнянні».</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/figures.py" />
   <source>Check the disk and that you may write there, then keep it again.</source>
   <translation>Перевірте диск і чи можете ви туди писати, потім збережіть її ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/figures.py" />
   <source>The picture of this figure is missing.</source>
   <translation>Зображення цієї ілюстрації відсутнє.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/figures.py" />
   <source>Check the disk and your permissions.</source>
   <translation>Перевірте диск і свої дозволи.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/figures.py" />
   <source>Check the case, then make the figure again.</source>
   <translation>Перевірте справу, потім зробіть ілюстрацію ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/figures.py" />
   <source>The picture of this figure was changed.</source>
   <translation>Зображення цієї ілюстрації змінено.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/foreign.py" />
   <source>Ask whoever made it to check it there and to hand it over again.</source>
   <translation>Попросіть того, хто її створив, перевірити її там і передати ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/foreign.py" />
   <source>no answer</source>
   <translation>немає відповіді</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/foreign.py" />
   <source>The database of “{display_name}” is damaged: {line}.</source>
   <translation>Базу даних «{display_name}» пошкоджено: {line}.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/foreign.py" />
   <source>In the database of “{display_name}” a row of “{dangling}” points to one of “{dangling2}” that is not there.</source>
   <translation>У базі даних «{display_name}» рядок «{dangling}» вказує на рядок «{dangling2}», якого немає.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/foreign.py" />
   <source>Looking it over</source>
   <translation>Перегляд вмісту</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/foreign.py" />
   <source>“{display_name}” was made by a newer version of this program, so that it cannot be taken over by this one.</source>
   <translation>«{display_name}» створено новішою версією цієї програми, тож ця версія не може її прийняти.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/foreign.py" />
   <source>“{shown}” takes longer to read than any of its size should.</source>
   <translation>Читання «{shown}» триває довше, ніж має тривати за такого розміру.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/foreign.py" />
   <source>“{shown}” holds a value of more than {most} MB, which no case has.</source>
   <translation>«{shown}» містить значення, більше за {most} МБ, чого немає в жодній справі.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/foreign.py" />
   <source>The database of “{shown}” is damaged or altered: {error}.</source>
   <translation>Базу даних «{shown}» пошкоджено або змінено: {error}.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/foreign.py" />
   <source>The database of “{shown}” holds text that is none.</source>
   <translation>База даних «{shown}» містить текст, який не є текстом.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/foreign.py" />
   <source>Update this program. Nothing was made.</source>
   <translation>Оновіть програму. Нічого не створено.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/foreign_case.py" />
   <source>Compare with whoever made it before you rely on it.</source>
   <translation>Звірте з тим, хто створив справу, перш ніж на це покладатися.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/foreign_case.py" />
   <source>It is looked over.</source>
   <translation>Її переглядають.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/foreign_case.py" />
   <source>“{display_name}” holds a record that this program does not write.</source>
   <translation>«{display_name}» містить запис, якого ця програма не створює.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/foreign_case.py" />
   <source>The name it shows is not the one its file had.</source>
   <translation>Показана назва не та, яку мав файл.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/frame_edits.py" />
   <source>text seen</source>
   <translation>напис у кадрі</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/frame_edits.py" />
   <source>covered rectangle</source>
   <translation>зафарбований прямокутник</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/frame_edits.py" />
   <source>A picture is masked or shown, not “{state}”.</source>
   <translation>Зображення замасковане або показане, але не «{state}».</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/frame_edits.py" />
   <source>Wrote down a text seen</source>
   <translation>Записано напис у кадрі</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/frame_edits.py" />
   <source>Changed a text seen</source>
   <translation>Змінено напис у кадрі</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/frame_edits.py" />
   <source>Removed a text seen</source>
   <translation>Вилучено напис у кадрі</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/frame_edits.py" />
   <source>Wrote down a place</source>
   <translation>Записано місце</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/frame_edits.py" />
   <source>Changed a place</source>
   <translation>Змінено місце</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/frame_edits.py" />
   <source>Removed a place</source>
   <translation>Вилучено місце</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/frame_edits.py" />
   <source>Covered a part</source>
   <translation>Зафарбовано частину</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/frame_edits.py" />
   <source>Covers a part no more</source>
   <translation>Частину більше не зафарбовано</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/frame_edits.py" />
   <source>Changed what is masked</source>
   <translation>Змінено маскування</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/frame_edits.py" />
   <source>Changed whether the case is masked</source>
   <translation>Змінено маскування справи</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/gazetteer_edits.py" />
   <source>Removed the place name {name}</source>
   <translation>Вилучено назву місця: {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/handing_over.py" />
   <source>READ ME.txt</source>
   <translation>READ ME.txt</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/handing_over.py" />
   <source>The copy of {display_name} does not read back as it was written.</source>
   <translation>Копія справи {display_name} читається не так, як її записано.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/handing_over.py" />
   <source>The copy takes {size_bytes} MB, and only {free} MB are free there.</source>
   <translation>Копія займе {size_bytes} МБ, а там вільно лише {free} МБ.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/handing_over.py" />
   <source>A copy is not made inside the case itself.</source>
   <translation>Копію не роблять усередині самої справи.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/handing_over.py" />
   <source>The disk of the copy fails: choose another one. The case is as it was.</source>
   <translation>Диск копії збоїть: виберіть інший. Справа така, як була.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/handing_over.py" />
   <source>Free some space, choose another disk, or leave the originals out.</source>
   <translation>Звільніть місце, виберіть інший диск або не додавайте оригінали.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/handing_over.py" />
   <source>“{name}” could not be copied</source>
   <translation>«{name}» не вдалося скопіювати</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/handing_over.py" />
   <source>Choose another place. The case is as it was.</source>
   <translation>Виберіть інше місце. Справа така, як була.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/hash_list_reading.py" />
   <source>it has a quotation mark that is not closed</source>
   <translation>у ньому є незакриті лапки</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/hash_list_reading.py" />
   <source>the line is not an item</source>
   <translation>рядок не є записом</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/hash_list_reading.py" />
   <source>its sha256 is not one</source>
   <translation>його sha256 не є таким</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/hash_list_reading.py" />
   <source>it holds no hash</source>
   <translation>він не містить хешу</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/hash_list_reading.py" />
   <source>its length, rate or version is out of range</source>
   <translation>його довжина, частота або версія поза межами</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/hash_list_reading.py" />
   <source>its hash is of an unknown kind, “{display_name}”</source>
   <translation>його хеш невідомого виду, «{display_name}»</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/hash_list_reading.py" />
   <source>a hash is not 64 hexadecimal digits</source>
   <translation>хеш не має 64 шістнадцяткових цифр</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/hash_list_reading.py" />
   <source>hashes, times and qualities differ in number</source>
   <translation>кількість хешів, моментів і якостей різна</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/hash_list_reading.py" />
   <source>a quality or time is out of range</source>
   <translation>якість або час поза межами</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/hash_list_reading.py" />
   <source>its times are not in order</source>
   <translation>його моменти не за порядком</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/hash_list_reading.py" />
   <source>it is not a list of hashes that can be read</source>
   <translation>це не список хешів, який можна прочитати</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/hash_list_reading.py" />
   <source>it is not of the expected form</source>
   <translation>він має неочікувану форму</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/hash_list_reading.py" />
   <source>hash {hex}</source>
   <translation>хеш {hex}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/hash_list_reading.py" />
   <source>it holds no hashes</source>
   <translation>у ньому немає хешів</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/hash_list_reading.py" />
   <source>hash only</source>
   <translation>лише хеш</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/hash_lists.py" />
   <source>perceptual hashes</source>
   <translation>перцептивні хеші</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/hash_lists.py" />
   <source>its hash has {count} hexadecimal digits and a PDQ hash has {PDQ_DIGITS}{hint}</source>
   <translation>його хеш має {count} шістнадцяткових цифр, а хеш PDQ має {PDQ_DIGITS}{hint}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/hash_lists.py" />
   <source>a spreadsheet took its hash for a number and rounded it; ask for the list as it was written</source>
   <translation>табличний редактор сприйняв хеш за число й округлив його; попросіть список таким, як його записано</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/hash_lists.py" />
   <source>its hash holds characters that are no hexadecimal digits</source>
   <translation>його хеш містить знаки, що не є шістнадцятковими цифрами</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/hash_lists.py" />
   <source>; if it is a pHash or dHash, name its column so</source>
   <translation>; якщо це pHash або dHash, так і назвіть стовпець</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/hash_lists.py" />
   <source>it is a hash of the kind “{short}”, which pictures are not compared by</source>
   <translation>це хеш виду «{short}», за яким зображення не порівнюються</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/hash_lists.py" />
   <source>all bits of its hash are zero: the picture was too small or too plain to have one</source>
   <translation>усі біти хешу нульові: зображення було замале або надто одноманітне</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/hash_lists.py" />
   <source>as a decimal number</source>
   <translation>як десяткове число</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/hash_lists.py" />
   <source>with {count} bits</source>
   <translation>бітами, кількість {count}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/hash_lists.py" />
   <source>with {count} digits</source>
   <translation>цифрами, кількість {count}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/hash_lists.py" />
   <source>its hash is written {how}; with the leading zeros put back {bit_count} of its bits are set and a PDQ hash has {SET_BITS}, so more than zeros is missing</source>
   <translation>його хеш записано {how}; якщо повернути нулі на початку, установлено {bit_count} його бітів, а хеш PDQ має {SET_BITS}, тож бракує не лише нулів</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/hash_lists.py" />
   <source>its {algorithm} holds characters that are no hexadecimal digits</source>
   <translation>його {algorithm} містить знаки, що не є шістнадцятковими цифрами</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/hash_lists.py" />
   <source>its {algorithm} has {count} digits, which is not a square number of bits</source>
   <translation>його {algorithm} має {count} цифр, а це не квадратне число бітів</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/hash_lists.py" />
   <source>its quality is not a whole number from 0 to 100</source>
   <translation>його якість не є цілим числом від 0 до 100</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/hash_lists.py" />
   <source>none of its media has a hash</source>
   <translation>жоден з його медіафайлів не має хешу</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/hash_lists.py" />
   <source>it is a turned form of a picture that has a line of its own</source>
   <translation>це повернута форма зображення, яке має власний рядок</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/hash_lists.py" />
   <source>its list of media is not in auto-archiver's notation or was cut off</source>
   <translation>його список медіафайлів не в записі auto-archiver або обрізаний</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/imported.py" />
   <source>Ask whoever made the case for it.</source>
   <translation>Попросіть його в того, хто створив справу.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/imported.py" />
   <source>Took the case over from somebody else</source>
   <translation>Прийнято справу від когось іншого</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/imported.py" />
   <source>Its picture was changed, and was not copied.</source>
   <translation>Її зображення змінено, тому його не скопійовано.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/imported.py" />
   <source>Its original cannot be read: {reason}.</source>
   <translation>Оригінал не вдається прочитати: {reason}.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/imported.py" />
   <source>Its original was changed, and was not copied.</source>
   <translation>Оригінал змінено, тому його не скопійовано.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/imported.py" />
   <source>Its picture cannot be read: {reason}.</source>
   <translation>Її зображення не вдається прочитати: {reason}.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/imported.py" />
   <source>Its original did not come with the case.</source>
   <translation>Оригінал не надійшов разом зі справою.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/imported.py" />
   <source>Its picture did not come with the case.</source>
   <translation>Її зображення не надійшло разом зі справою.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/index_check.py" />
   <source>Run “workbench library rebuild”; the index is made anew from the library, nothing is lost.</source>
   <translation>Виконайте «workbench library rebuild»; індекс буде зроблено заново з бібліотеки, нічого не втрачається.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/index_check.py" />
   <source>The content of the file changed after it was written.</source>
   <translation>Вміст файлу змінився після запису.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/index_check.py" />
   <source>index files</source>
   <translation>файли індексу</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/index_check.py" />
   <source>The file has {st_size} bytes; {size} were written.</source>
   <translation>Файл має {st_size} байтів; записано {size}.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/index_check.py" />
   <source>The file is missing.</source>
   <translation>Файл відсутній.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/index_check.py" />
   <source>The file cannot be read: {strerror}.</source>
   <translation>Файл не вдається прочитати: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/index_check.py" />
   <source>The list of index files cannot be read.</source>
   <translation>Список файлів індексу не вдається прочитати.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/intake.py" />
   <source>Could not take in {shown}</source>
   <translation>Не вдалося додати {shown}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/intake.py" />
   <source>found again</source>
   <translation>знову знайдено</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/intake.py" />
   <source>The original {sha256} is not in the case folder.</source>
   <translation>Оригіналу {sha256} немає в теці справи.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/intake.py" />
   <source>Cited but missing: {shown}</source>
   <translation>Процитовано, але відсутнє: {shown}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/intake.py" />
   <source>Medium {missing_id} is not missing.</source>
   <translation>Медіафайл {missing_id} не відсутній.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/intake.py" />
   <source>Found {display_name}</source>
   <translation>Знайдено {display_name}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/intake.py" />
   <source>Added the article {name}</source>
   <translation>Додано статтю {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/intake.py" />
   <source>Kept {name} with the article</source>
   <translation>Збережено {name} разом зі статтею</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/intake.py" />
   <source>Check the case to see what else is missing.</source>
   <translation>Перевірте справу, щоб побачити, чого ще бракує.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/library_base.py" />
   <source>It is being changed by {holder}.</source>
   <translation>Її змінює {holder}.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/library_base.py" />
   <source>The library “{display_name}” is open for searching only. {read_only}</source>
   <translation>Бібліотеку «{display_name}» відкрито лише для пошуку. {read_only}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/library_base.py" />
   <source>Copy of {about}, taken over on {about2}</source>
   <translation>Копія: {about}, прийнято {about2}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/library_exchange.py" />
   <source>There is no layout “{layout}”.</source>
   <translation>Немає формату «{layout}».</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/library_exchange.py" />
   <source>“{display_name}” could not be written</source>
   <translation>«{display_name}» не вдалося записати</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/library_exchange.py" />
   <source>it tells of something a library does not keep</source>
   <translation>тут ідеться про те, чого бібліотека не зберігає</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/library_exchange.py" />
   <source>Check that its folder exists and that you may write there, or choose another place.</source>
   <translation>Перевірте, чи тека існує і чи можете ви туди писати, або виберіть інше місце.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/library_facts.py" />
   <source>Removed items</source>
   <translation>Вилучено записи</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/library_facts.py" />
   <source>NOT EXISTS</source>
   <translation>NOT EXISTS</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/library_facts.py" />
   <source>There is no item {item_id} in the library “{display_name}”.</source>
   <translation>У бібліотеці «{display_name}» немає запису {item_id}.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/library_facts.py" />
   <source>An item has no field “{name}”.</source>
   <translation>Запис не має поля «{name}».</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/library_facts.py" />
   <source>made again</source>
   <translation>зроблено знову</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/library_facts.py" />
   <source>“{label}” was not {verb}: item {item_id} was changed since, by adding its file again.</source>
   <translation>«{label}», {verb}: не виконано; відтоді запис {item_id} змінено повторним додаванням його файлу.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/library_facts.py" />
   <source>Change the item by hand.</source>
   <translation>Змініть запис вручну.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/library_store.py" />
   <source>codes {hexdigest}</source>
   <translation>коди {hexdigest}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/library_store.py" />
   <source>The pictures and clips themselves were not read again; searches need none of them.</source>
   <translation>Самі зображення та відео ще раз не читали; пошукам вони не потрібні.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/library_store.py" />
   <source>An item needs the hash of its file or perceptual hashes.</source>
   <translation>Запису потрібен хеш його файлу або перцептивні хеші.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/library_store.py" />
   <source>{away} of {count} files are not where they were: moved, or their drive is unplugged.</source>
   <translation>Не на своєму місці файлів: {away} із {count}; їх переміщено або їхній диск від’єднано.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/library_store.py" />
   <source>There is no search index of this state to check; the next search makes it.</source>
   <translation>Пошукового індексу цього стану для перевірки немає; його створить наступний пошук.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/library_store.py" />
   <source>{removed} items were removed and can be brought back, until they are emptied.</source>
   <translation>Вилучено записів: {removed}; їх можна повернути, доки їх не видалено остаточно.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/library_store.py" />
   <source>{bare} of {count} items have no hashes and are never found.</source>
   <translation>Без хешів, тому ніколи не знаходяться: {bare} із {count} записів.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/library_store.py" />
   <source>Remove the item and add its file again.</source>
   <translation>Вилучіть запис і додайте його файл ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/library_store.py" />
   <source>item {item_id}: {name}</source>
   <translation>запис {item_id}: {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/lock.py" />
   <source>{person} on {gethostname}, process {getpid}</source>
   <translation>{person} на {gethostname}, процес {getpid}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/lock.py" />
   <source>The {what} “{display_name}” cannot be written</source>
   <translation>Не вдається записати: {what} «{display_name}»</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/lock.py" />
   <source>The {what} “{display_name}” is open elsewhere: {holder}.</source>
   <translation>Відкрито в іншому місці ({what} «{display_name}»): {holder}.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/lock.py" />
   <source>Open it for reading only, or copy it to a disk you can write to.</source>
   <translation>Відкрийте лише для читання або скопіюйте на диск, на який можете писати.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/lock.py" />
   <source>Open it for reading only, or close it there first.</source>
   <translation>Відкрийте лише для читання або спершу закрийте там.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/lock.py" />
   <source>The disk of the {what} “{display_name}” does not support locks: {strerror}.</source>
   <translation>Диск ({what} «{display_name}») не підтримує блокувань: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/lock.py" />
   <source>Copy it to a local disk and open the copy.</source>
   <translation>Скопіюйте на локальний диск і відкрийте копію.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/meeting.py" />
   <source>Both cases were brought to the present form of tables after they parted, so that what was then is not known.</source>
   <translation>Обидві справи переведено на теперішню форму таблиць після того, як вони розійшлися, тож невідомо, що було тоді.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/meeting.py" />
   <source>The logs of the two copies have no entry in common, so that one of them was written anew.</source>
   <translation>Журнали двох копій не мають жодного спільного запису, тож один із них написано наново.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/meeting.py" />
   <source>The log does not tell what the case was when the copies parted.</source>
   <translation>Журнал не каже, якою була справа, коли копії розійшлися.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/meeting.py" />
   <source>Compare with whoever made the copy before you rely on either.</source>
   <translation>Звірте з тим, хто створив копію, перш ніж покладатися на будь-яку з них.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/meeting.py" />
   <source>Check both copies with `case check`. Nothing was changed.</source>
   <translation>Перевірте обидві копії командою `case check`. Нічого не змінено.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/meeting.py" />
   <source>What a copy notes of an earlier merge cannot be read.</source>
   <translation>Не вдається прочитати, що копія занотувала про попереднє об’єднання.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/meeting.py" />
   <source>Take the copy over as a case of its own, and compare by eye.</source>
   <translation>Прийміть копію як окрему справу й порівняйте на око.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/meeting.py" />
   <source>Ask whoever made the copy to check it there. Nothing was merged.</source>
   <translation>Попросіть того, хто створив копію, перевірити її там. Нічого не об’єднано.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/merge_records.py" />
   <source>Medium {number} has another file here than in the copy; the copy's is medium {other} now.</source>
   <translation>Медіафайл {number} має тут інший файл, ніж у копії; файл копії тепер є медіафайлом {other}.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/merge_records.py" />
   <source>{left} time stamps of the copy stand for entries of its own log, and stay with the copy.</source>
   <translation>Позначок часу копії, що відповідають за записи її власного журналу й залишаються в копії: {left}.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/merge_records.py" />
   <source>A time stamp of the copy stands for an entry of its own log, and stays with the copy.</source>
   <translation>Позначка часу копії відповідає за запис її власного журналу й залишається в копії.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/merge_tables.py" />
   <source>:memory:</source>
   <translation>:memory:</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/merge_words.py" />
   <source>Claim {id}</source>
   <translation>Твердження {id}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/merge_words.py" />
   <source>Note {id}</source>
   <translation>Нотатка {id}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/merge_words.py" />
   <source>The tag word “{name}”</source>
   <translation>Тег словника «{name}»</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/merge_words.py" />
   <source>The place name “{name}”</source>
   <translation>Назва місця «{name}»</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/merge_words.py" />
   <source>Figure {id}</source>
   <translation>Ілюстрація {id}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/merge_words.py" />
   <source>The {name} of the case</source>
   <translation>Справа, {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/merge_words.py" />
   <source>, final</source>
   <translation>, остаточний</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/merge_words.py" />
   <source>What the verdict on claim {unit} rests on</source>
   <translation>На що спирається висновок щодо твердження {unit}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/merge_words.py" />
   <source>the verdict is final</source>
   <translation>висновок остаточний</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/merging.py" />
   <source>{arrivals} thing came</source>
   <translation>надійшло: {arrivals}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/merging.py" />
   <source>{arrivals} things came</source>
   <translation>надійшло: {arrivals}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/merging.py" />
   <source>{conflicts} changed in both</source>
   <translation>змінено в обох: {conflicts}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/merging.py" />
   <source>Merged a copy: {came}</source>
   <translation>Об’єднано з копією; {came}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/merging.py" />
   <source>Merged a copy: {came}, {both}</source>
   <translation>Об’єднано з копією; {came}, {both}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/merging.py" />
   <source>, {open_count} open</source>
   <translation>, відкрито: {open_count}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/merging.py" />
   <source>That is another case: only copies of one case can be merged.</source>
   <translation>Це інша справа: об’єднувати можна лише копії однієї справи.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/merging.py" />
   <source>Something in the copy points to what is in neither copy. Nothing was merged.</source>
   <translation>Дещо в копії вказує на те, чого немає в жодній з копій. Нічого не об’єднано.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/merging.py" />
   <source>Take it over with `case import` instead.</source>
   <translation>Натомість прийміть її командою `case import`.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/merging.py" />
   <source>What programs recorded</source>
   <translation>Що записали програми</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/merging.py" />
   <source>{count} brought over</source>
   <translation>перенесено: {count}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/merging.py" />
   <source>Ask whoever made the copy to check it there.</source>
   <translation>Попросіть того, хто створив копію, перевірити її там.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/merging.py" />
   <source>There is no conflict {number} in this merge.</source>
   <translation>У цьому об’єднанні немає конфлікту {number}.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/merging.py" />
   <source>Look ahead first: `case merge --dry-run`.</source>
   <translation>Спершу перегляньте наперед: `case merge --dry-run`.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/opening.py" />
   <source>“{name}” exists already.</source>
   <translation>«{name}» уже існує.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/opening.py" />
   <source>Choose another name, or open it if it is a {word}.</source>
   <translation>Виберіть іншу назву або відкрийте, якщо це {word}.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/opening.py" />
   <source>There is no {word} “{name}”.</source>
   <translation>Немає: {word} «{name}».</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/opening.py" />
   <source>“{name}” is not a {word}: it holds no file “{database}”.</source>
   <translation>«{name}» не {word}: немає файлу «{database}».</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/opening.py" />
   <source>“{name}” is not a {word}, or its database is damaged at the start.</source>
   <translation>«{name}» не {word}, або початок бази даних пошкоджено.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/opening.py" />
   <source>“{name}” is not a {word} of this program.</source>
   <translation>«{name}» не {word} цієї програми.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/opening.py" />
   <source>Open it as a {word}.</source>
   <translation>Відкрийте як таке: {word}.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/opening.py" />
   <source>“{display_name}” cannot be written</source>
   <translation>«{display_name}» не вдається записати</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/opening.py" />
   <source>The {word} “{name}” cannot be read</source>
   <translation>Неможливо прочитати {word} «{name}»</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/opening.py" />
   <source>If it was one, restore the newest file of its backups folder.</source>
   <translation>Якщо була, відновіть найновіший файл із її теки резервних копій.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/opening.py" />
   <source>“{display_name}” was not closed before it was copied to a disk that cannot be written, so its latest entries cannot be read there.</source>
   <translation>«{display_name}» не було закрито до копіювання на диск, на який не можна писати, тож останні записи там не прочитати.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/opening.py" />
   <source>The {word} “{name}” cannot be made</source>
   <translation>Не вдається створити: {word} «{name}»</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/opening.py" />
   <source>Check its disk and cable, and that you may read it, then open it again.</source>
   <translation>Перевірте диск, кабель і право на читання, потім відкрийте ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/opening.py" />
   <source>Copy the whole folder to a disk you can write to and open the copy.</source>
   <translation>Скопіюйте всю теку на диск, на який можете писати, і відкрийте копію.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/opening.py" />
   <source>Choose a place you may write to.</source>
   <translation>Виберіть місце, де можете писати.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>Free some space and add the file again. What was recorded before is safe.</source>
   <translation>Звільніть місце й додайте файл ще раз. Записане раніше збережено.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>{_name} could not be written into the case</source>
   <translation>{_name} не вдалося записати у справу</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>Add the files inside it.</source>
   <translation>Додайте файли з неї.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>it is not a regular file but a pipe or device</source>
   <translation>це не звичайний файл, а канал або пристрій</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>Save its content as a file first.</source>
   <translation>Спершу збережіть його вміст як файл.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>it changed while it was being copied</source>
   <translation>він змінився під час копіювання</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>The disk of the case is full; {_name} was not added.</source>
   <translation>Диск справи заповнено; {_name} не додано.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>Check the disk and that you may write to the folder of the case, then add the file again.</source>
   <translation>Перевірте диск і чи можете ви писати до теки справи, потім додайте файл ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>you do not have permission to read it</source>
   <translation>у вас немає дозволу його читати</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>it could not be opened ({getattr})</source>
   <translation>його не вдалося відкрити ({getattr})</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>Wait until it is complete, then add it again.</source>
   <translation>Дочекайтеся завершення, потім додайте його ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>The original {name} could not be read: {strerror}.</source>
   <translation>Оригінал {name} не вдалося прочитати: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>Free some space and add it again. What was recorded before is safe.</source>
   <translation>Звільніть місце й додайте його ще раз. Записане раніше збережено.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>Ask its owner, or copy it to a place of yours.</source>
   <translation>Попросіть власника або скопіюйте туди, де маєте доступ.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>Check the disk or drive it is on, then add it again.</source>
   <translation>Перевірте диск або накопичувач, на якому він лежить, потім додайте ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>{name} was changed.</source>
   <translation>{name} змінено.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>Check the disk and your permissions, then check the case again.</source>
   <translation>Перевірте диск і свої дозволи, потім перевірте справу ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>Ask for it again.</source>
   <translation>Попросіть його ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>it could not be read to its end ({strerror})</source>
   <translation>його не вдалося прочитати до кінця ({strerror})</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/originals.py" />
   <source>Check its disk or link.</source>
   <translation>Перевірте його диск або з’єднання.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/reading.py" />
   <source>unknown, as stated by the analyst</source>
   <translation>невідомо, як зазначено аналітиком</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/reading.py" />
   <source>rating-word.</source>
   <translation>rating-word.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>Another program wrote into the case. The files of its backups folder show what it was before.</source>
   <translation>У справу писала інша програма. Файли теки резервних копій показують, якою вона була раніше.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The list of libraries of the case</source>
   <translation>Список бібліотек справи</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The stated date of article {article_id}</source>
   <translation>Зазначена дата статті {article_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The corrected {name} of article {article_id}</source>
   <translation>Виправлене у статті {article_id}: {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>Whether article {article_id} is set aside</source>
   <translation>Чи відкладено статтю {article_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>What was not taken in of article {article_id}</source>
   <translation>Що не додано зі статті {article_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>Which medium article {article_id} cites</source>
   <translation>Який медіафайл цитує стаття {article_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The link of claim {claim_id} to medium {media_id}</source>
   <translation>Зв’язок твердження {claim_id} з медіафайлом {media_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The stated source of medium {media_id}</source>
   <translation>Зазначене джерело медіафайлу {media_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The tag “{tag}” of medium {media_id}</source>
   <translation>Тег «{tag}» медіафайлу {media_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The decision on match {match_id}</source>
   <translation>Рішення щодо збігу {match_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>Evidence {id} of claim {claim_id}</source>
   <translation>Доказ {id} твердження {claim_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The verdict on claim {claim_id}</source>
   <translation>Висновок щодо твердження {claim_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>Whether medium {media_id} is masked</source>
   <translation>Маскування медіафайлу {media_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The figure of match {match_id}</source>
   <translation>Ілюстрація збігу {match_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The second answer on claim {claim_id}</source>
   <translation>Друга відповідь щодо твердження {claim_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>Why the verdict on claim {claim_id} was reopened</source>
   <translation>Причина повторного відкриття висновку щодо твердження {claim_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The place of claim {claim_id} in the list</source>
   <translation>Місце твердження {claim_id} у списку</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>Which figure evidence {evidence_id} is</source>
   <translation>Ілюстрація, якою є доказ {evidence_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>Which question evidence {evidence_id} answers</source>
   <translation>Питання, на яке відповідає доказ {evidence_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The record that copy {head} was merged</source>
   <translation>Запис про об’єднання з копією {head}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The conflict {id} of a merge</source>
   <translation>Конфлікт {id} об’єднання</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The record of article {}</source>
   <translation>Запис про статтю {}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The record of medium {}</source>
   <translation>Запис про медіафайл {}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The reading of medium {} (shots, keyframes, hashes)</source>
   <translation>Читання медіафайлу {} (плани, ключові кадри, хеші)</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The record of search {}</source>
   <translation>Запис про пошук {}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The record of how something was fetched, number {}</source>
   <translation>Запис про завантаження, номер {}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>Match {}</source>
   <translation>Збіг {}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>Time stamp {}</source>
   <translation>Позначка часу {}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The record of file {} of an article</source>
   <translation>Запис про файл {} статті</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>claim {row}</source>
   <translation>твердження {row}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>What it changed does not fit what the log says of the time before.</source>
   <translation>Його зміна не узгоджується з тим, що журнал каже про час до неї.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>What the history says of it was changed outside the program.</source>
   <translation>Те, що про це каже історія, змінено поза програмою.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>{words} was added</source>
   <translation>{words}: додано</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>{words} was changed</source>
   <translation>{words}: змінено</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>{words} was removed</source>
   <translation>{words}: вилучено</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>{words} outside the program.</source>
   <translation>{words} поза програмою.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>edit {seq}</source>
   <translation>правка {seq}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>The record of what it changed is missing.</source>
   <translation>Запису про його зміну бракує.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>audit entry {misfit}</source>
   <translation>запис аудиту {misfit}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>What it changed is not what the audit log says.</source>
   <translation>Його зміна не така, як каже журнал аудиту.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>{told} was changed</source>
   <translation>{told}: змінено</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>What the case says of itself ({name}) was changed</source>
   <translation>Змінено те, що справа каже про себе ({name})</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>{told} was removed</source>
   <translation>{told}: вилучено</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/replay.py" />
   <source>{told} was added</source>
   <translation>{told}: додано</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/restoring.py" />
   <source>Choose another backup. Nothing was changed.</source>
   <translation>Виберіть іншу резервну копію. Нічого не змінено.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/restoring.py" />
   <source>There is no backup “{display_name}” in this case.</source>
   <translation>У цій справі немає резервної копії «{display_name}».</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/restoring.py" />
   <source>The backup “{display_name}” is not sound ({what}: {why}).</source>
   <translation>Резервна копія «{display_name}» пошкоджена ({what}: {why}).</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/restoring.py" />
   <source>This backup is of another case.</source>
   <translation>Ця резервна копія належить іншій справі.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/restoring.py" />
   <source>List them first.</source>
   <translation>Спершу перегляньте їхній список.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/restoring.py" />
   <source>The backup could not take the place of the case “{display_name}”</source>
   <translation>Резервна копія не змогла стати на місце справи «{display_name}»</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/restoring.py" />
   <source>Restored the backup {display_name}</source>
   <translation>Відновлено резервну копію {display_name}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/restoring.py" />
   <source>Check the disk and that you may write there, then try again. The case is as it was.</source>
   <translation>Перевірте диск і чи можна там писати, а тоді спробуйте ще раз. Справа така, як була.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/results.py" />
   <source>Read {_name_of}</source>
   <translation>Прочитано {_name_of}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/results.py" />
   <source>Could not read {_name_of}</source>
   <translation>Не вдалося прочитати {_name_of}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/results.py" />
   <source>Searched {display_name}: {found} found</source>
   <translation>Пошук у {display_name}: знайдено {found}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/results.py" />
   <source>The search result names “{key}”, which is no medium of this case.</source>
   <translation>Результат пошуку називає «{key}», а такого медіафайлу у справі немає.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/results.py" />
   <source>item {item}</source>
   <translation>запис {item}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/results.py" />
   <source>Took over what {display_name} says now of {count} found</source>
   <translation>Прийнято, що {display_name} тепер каже про знайдене: {count}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>same footage</source>
   <translation>те саме відео</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>not related</source>
   <translation>не пов’язане</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>Moved the tag {tag}</source>
   <translation>Переміщено тег {tag}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>Unpinned evidence from claim {claim_id}</source>
   <translation>Відкріплено доказ від твердження {claim_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>Finalised the verdict on claim {claim_id}: {words}</source>
   <translation>Зроблено остаточним висновок щодо твердження {claim_id}: {words}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>Set the verdict on claim {claim_id}: {words}</source>
   <translation>Записано висновок щодо твердження {claim_id}: {words}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>Reopened the verdict on claim {claim_id}</source>
   <translation>Відкрито повторно висновок щодо твердження {claim_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>Removed the tag {fromkeys}</source>
   <translation>Вилучено тег {fromkeys}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>match {match_ids}</source>
   <translation>збіг {match_ids}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>{count} matches</source>
   <translation>збігів: {count}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>Decided {which}: {DECISIONS}</source>
   <translation>Вирішено, {which}: {DECISIONS}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>Took back the decision on {which}</source>
   <translation>Знято рішення, {which}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>A tag needs a word.</source>
   <translation>Тегу потрібне слово.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>Tagged {words}</source>
   <translation>Додано тег {words}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>A note belongs to a claim or to a medium.</source>
   <translation>Нотатка належить твердженню або медіафайлу.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>Added a note</source>
   <translation>Додано нотатку</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>Edited a note</source>
   <translation>Відредаговано нотатку</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>Removed a note</source>
   <translation>Вилучено нотатку</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>Pinned evidence to claim {claim_id}</source>
   <translation>Закріплено доказ за твердженням {claim_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>Changed evidence {id}</source>
   <translation>Змінено доказ {id}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>Evidence refers to exactly one thing: a match, a medium, a search, a figure or an address.</source>
   <translation>Доказ посилається рівно на одне: збіг, медіафайл, пошук, ілюстрацію або адресу.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>Second answer on claim {claim_id}</source>
   <translation>Друга відповідь щодо твердження {claim_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/review_edits.py" />
   <source>Remove the note instead.</source>
   <translation>Натомість вилучіть нотатку.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/stamps.py" />
   <source>Took in a time stamp of entry {seq}</source>
   <translation>Узято позначку часу запису {seq}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/stamps.py" />
   <source>There is no time stamp {stamp_id} in this case.</source>
   <translation>У цій справі немає позначки часу {stamp_id}.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/stamps.py" />
   <source>An entry that cannot be read</source>
   <translation>Запис, який не вдається прочитати</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/stamps.py" />
   <source>time stamp {stamp_id}</source>
   <translation>позначка часу {stamp_id}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/stamps.py" />
   <source>It was given on {time} for entry {seq} of the log, but that entry is another one now: the log was written anew since.</source>
   <translation>Її видано {time} для запису {seq} журналу, але тепер цей запис інший: журнал відтоді переписано.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/stamps.py" />
   <source>Restore a backup from before that, and find out who wrote into the case.</source>
   <translation>Відновіть резервну копію, зроблену раніше, і з’ясуйте, хто писав у справу.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/taken_out.py" />
   <source>Check the disk of the case, then add the article again: what is in the case already stays.</source>
   <translation>Перевірте диск справи, а тоді додайте статтю ще раз: те, що вже у справі, залишається.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/taken_out.py" />
   <source>content of the archive</source>
   <translation>вміст архіву</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/taken_out.py" />
   <source>Media could not be taken out of the archive</source>
   <translation>Медіа не вдалося вийняти з архіву</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/taken_out.py" />
   <source>Media taken out of the archive could not be read back from the disk of the case.</source>
   <translation>Медіа, вийняті з архіву, не вдалося прочитати з диска справи.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/taking_over.py" />
   <source>Free some space, or choose another disk.</source>
   <translation>Звільніть місце або виберіть інший диск.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/taking_over.py" />
   <source>“{display_name}” was open or not closed properly when it was copied, so that its latest entries lie beside it.</source>
   <translation>«{display_name}» під час копіювання була відкрита або не закрита належно, тож останні записи лежать поруч із нею.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/taking_over.py" />
   <source>Check that the whole folder was copied, and without links.</source>
   <translation>Перевірте, чи скопійовано всю теку, і без посилань.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/taking_over.py" />
   <source>Ask for the folder again.</source>
   <translation>Попросіть теку ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/taking_over.py" />
   <source>{name} cannot be copied</source>
   <translation>{name} не вдається скопіювати</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/taking_over.py" />
   <source>Ask whoever made it to close the {word} and to hand it over again.</source>
   <translation>Попросіть того, хто її створив, закрити її ({word}) і передати ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/taking_over.py" />
   <source>the rows came out of order</source>
   <translation>рядки надійшли не по порядку</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/taking_over.py" />
   <source>Copying {name}</source>
   <translation>Копіювання: {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/taking_over.py" />
   <source>Check both disks, then try again.</source>
   <translation>Перевірте обидва диски, потім спробуйте ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/three_way.py" />
   <source>claim removed</source>
   <translation>твердження вилучено</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/view_packing.py" />
   <source>A stored hash is damaged: its times, qualities and codes differ in number.</source>
   <translation>Збережений хеш пошкоджено: кількість моментів, якостей і кодів різна.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/view_packing.py" />
   <source>Run the check, and read the medium again.</source>
   <translation>Виконайте перевірку та прочитайте медіафайл ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/vocabulary_edits.py" />
   <source>Changed the tag word {name}</source>
   <translation>Змінено тег словника {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/vocabulary_edits.py" />
   <source>There is a tag “{new}” already.</source>
   <translation>Тег «{new}» уже є.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/vocabulary_edits.py" />
   <source>Renamed the tag {name} to {new}</source>
   <translation>Тег {name} перейменовано на {new}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/vocabulary_edits.py" />
   <source>A word cannot be merged with itself.</source>
   <translation>Слово не можна об’єднати із самим собою.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/vocabulary_edits.py" />
   <source>Merged the tag {name} into {into}</source>
   <translation>Тег {name} об’єднано з {into}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/vocabulary_edits.py" />
   <source>The tag “{name}” is used {uses} times.</source>
   <translation>Тег «{name}» використано {uses} разів.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/vocabulary_edits.py" />
   <source>The tag “{name}” is used {uses} time.</source>
   <translation>Тег «{name}» використано {uses} раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/vocabulary_edits.py" />
   <source>Removed the tag word {name}</source>
   <translation>Вилучено тег словника {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/vocabulary_edits.py" />
   <source>There is no tag “{name}” in the vocabulary of this case.</source>
   <translation>У словнику цієї справи немає тегу «{name}».</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/vocabulary_edits.py" />
   <source>Choose two different words.</source>
   <translation>Виберіть два різні слова.</translation>
  </message>
  <message>
   <location filename="../../workbench/storage/vocabulary_edits.py" />
   <source>Remove it there first.</source>
   <translation>Спершу вилучіть його там.</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/archive.py" />
   <source>Looking into {name}</source>
   <translation>Перегляд {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/archive.py" />
   <source>Taking it out of {name}</source>
   <translation>Виймання з {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/clip_edges.py" />
   <source>Comparing edges with {library_name}</source>
   <translation>Порівняння країв із {library_name}</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/comparison.py" />
   <source>the file was changed since it was taken in, so it is not compared</source>
   <translation>файл змінено після додавання, тож його не порівняно</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/comparison.py" />
   <source>its file is not at hand, and the small picture kept of it is damaged</source>
   <translation>файлу немає під рукою, а збережене мале зображення пошкоджено</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/comparison.py" />
   <source>it was there a moment ago, but cannot be read now</source>
   <translation>щойно він був, але зараз його не вдається прочитати</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/comparison.py" />
   <source>Check the case or the library to see what else was changed.</source>
   <translation>Перевірте справу або бібліотеку, щоб побачити, що ще змінено.</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/comparison.py" />
   <source>Plug in the drive with the library's files, then open the comparison again.</source>
   <translation>Під’єднайте диск із файлами бібліотеки, потім відкрийте порівняння ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/figure.py" />
   <source>One picture over the other: left of the white line the case's copy, right of it the library's</source>
   <translation>Одне зображення поверх іншого: ліворуч від білої лінії копія справи, праворуч копія бібліотеки</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/figure.py" />
   <source>Both pictures in one frame, side by side</source>
   <translation>Обидва зображення в одному кадрі, поруч</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/figure.py" />
   <source>Difference once brightness and colour are fitted: what is bright differs</source>
   <translation>Різниця після узгодження яскравості та кольору: світле відрізняється</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/figure.py" />
   <source>Each line joins one place found in both pictures, as they are</source>
   <translation>Кожна лінія з’єднує місце, знайдене на обох зображеннях, як є</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/figure.py" />
   <source> The case's copy is {done}.</source>
   <translation> Копія справи: {done}.</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/figure.py" />
   <source> Dots: the two agree. Outlines: they differ. Without a mark: not judged.</source>
   <translation> Крапки: збігаються. Контури: відрізняються. Без позначки: не оцінено.</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/figure.py" />
   <source>{heading}, at {timecode}</source>
   <translation>{heading}, на {timecode}</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/figure.py" />
   <source>laid over the library's picture</source>
   <translation>накладено на зображення з бібліотеки</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/figure.py" />
   <source> Both are shown as they are.</source>
   <translation> Обидва показано як є.</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/figure.py" />
   <source>exchanged from negative to positive</source>
   <translation>обернено з негатива на позитив</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/figure.py" />
   <source>turned back left to right</source>
   <translation>повернуто зліва направо</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/figure.py" />
   <source>turned back by {rotation_deg} degrees</source>
   <translation>повернуто назад на {rotation_deg} градусів</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/frames.py" />
   <source>none of its pictures could be found</source>
   <translation>жодного з його зображень не вдалося знайти</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/index.py" />
   <source>The search index of “{display_name}” could not be written</source>
   <translation>Пошуковий індекс бібліотеки «{display_name}» не вдалося записати</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/index.py" />
   <source>Make room on the disk, or allow writing to the folder of the library, and search again.</source>
   <translation>Звільніть місце на диску або дозвольте запис у теку бібліотеки й шукайте ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/intake.py" />
   <source>Reading the picture</source>
   <translation>Читання зображення</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/intake.py" />
   <source>name and content</source>
   <translation>назва і вміст</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/intake.py" />
   <source>The name ends in .{ending}, the content is {label}.</source>
   <translation>Назва закінчується на .{ending}, а вміст: {label}.</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/intake.py" />
   <source>{label} ({codec_name}, sound only)</source>
   <translation>{label} ({codec_name}, лише звук)</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/intake.py" />
   <source>Reading frames</source>
   <translation>Читання кадрів</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/intake.py" />
   <source>none of its pictures could be decoded</source>
   <translation>жодного з його зображень не вдалося декодувати</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/intake.py" />
   <source>Download or copy it again; an encrypted clip looks like this too.</source>
   <translation>Завантажте або скопіюйте ще раз; зашифроване відео має такий самий вигляд.</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/lists.py" />
   <source>it is no text table</source>
   <translation>це не текстова таблиця</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/lists.py" />
   <source>Save the spreadsheet as CSV.</source>
   <translation>Збережіть таблицю як CSV.</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/lists.py" />
   <source>a quotation mark near line {line_num} is not closed or stands in the middle of a cell</source>
   <translation>лапки біля рядка {line_num} не закрито або вони стоять посеред клітинки</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/lists.py" />
   <source>“{name}” is too large for a list of tag words.</source>
   <translation>«{name}» завеликий для списку тегів.</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/lists.py" />
   <source>“{name}” is not text in UTF-8, so it is no list of tag words.</source>
   <translation>«{name}» не є текстом у UTF-8, тож не є списком тегів.</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/lists.py" />
   <source>it is too large for a table of facts</source>
   <translation>вона завелика для таблиці відомостей</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/lists.py" />
   <source>it is neither UTF-8 nor UTF-16, so its letters cannot be told for certain</source>
   <translation>це не UTF-8 і не UTF-16, тож літери не можна визначити напевно</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/lists.py" />
   <source>Correct that line and try again.</source>
   <translation>Виправте цей рядок і спробуйте ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/lists.py" />
   <source>Save it as JSON, or as CSV in UTF-8.</source>
   <translation>Збережіть його як JSON або як CSV у UTF-8.</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/lists.py" />
   <source>Check that the file is there.</source>
   <translation>Перевірте, чи файл там є.</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/lists.py" />
   <source>Save it again as “CSV UTF-8”.</source>
   <translation>Збережіть ще раз як «CSV UTF-8».</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/read_parts.py" />
   <source>it could not be taken out of the file again</source>
   <translation>це не вдалося вийняти з файла ще раз</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/report.py" />
   <source>Writing the report</source>
   <translation>Записування звіту</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/report_check.py" />
   <source>Checking {name}</source>
   <translation>Перевірка {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/report_check.py" />
   <source>it is larger than {LARGEST_BYTES} MB</source>
   <translation>файл більший за {LARGEST_BYTES} МБ</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/report_preview.py" />
   <source>Preparing the preview</source>
   <translation>Підготовка попереднього перегляду</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/sample_case.py" />
   <source>The sample case could not be written to {folder}: {strerror}.</source>
   <translation>Зразок справи не вдалося записати до {folder}: {strerror}.</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/sample_case.py" />
   <source>Choose a folder with 50 MB of free space that you may write to.</source>
   <translation>Виберіть теку з 50 МБ вільного місця, до якої можете писати.</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/search.py" />
   <source>Searching for {name}</source>
   <translation>Пошук {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/stamp.py" />
   <source>it holds no stamp, {error}</source>
   <translation>у ній немає позначки, {error}</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/stamp.py" />
   <source>it could not be read as a reply of a time stamping authority ({error})</source>
   <translation>її не вдалося прочитати як відповідь центру позначок часу ({error})</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/stamp.py" />
   <source>Make a new request and send it again.</source>
   <translation>Зробіть новий запит і надішліть його знову.</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/stamp.py" />
   <source>Save the reply as it came, as a binary file; a page that says what went wrong is no reply.</source>
   <translation>Збережіть відповідь такою, як вона прийшла, двійковим файлом; сторінка з описом помилки — не відповідь.</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/stamp.py" />
   <source>it could not be read as a certificate ({error})</source>
   <translation>не вдалося прочитати як сертифікат ({error})</translation>
  </message>
  <message>
   <location filename="../../workbench/tasks/stamp.py" />
   <source>Hand in the certificate of the authority as PEM or DER.</source>
   <translation>Додайте сертифікат центру у формі PEM або DER.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Date of the claim…</source>
   <translation>Дата твердження…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>State when the claim was made.</source>
   <translation>Зазначити, коли зроблено твердження.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Use the marked words for the claim</source>
   <translation>Узяти позначені слова для твердження</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Let the chosen claim be the words marked in the article.</source>
   <translation>Зробити вибраним твердженням слова, позначені у статті.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Give the file…</source>
   <translation>Надати файл…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Hand in a file that could not be had.</source>
   <translation>Передати файл, який не вдалося отримати.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Copy the file hash</source>
   <translation>Копіювати хеш файлу</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Put the SHA-256 on the clipboard.</source>
   <translation>Помістити SHA-256 у буфер обміну.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Last medium</source>
   <translation>Попередній медіафайл</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Go to the picture or clip before.</source>
   <translation>Перейти до попереднього зображення чи відео.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Next medium</source>
   <translation>Наступний медіафайл</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Go to the next picture or clip.</source>
   <translation>Перейти до наступного зображення чи відео.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Last match of this medium</source>
   <translation>Попередній збіг цього медіафайлу</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Show the match before.</source>
   <translation>Показати попередній збіг.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Next match of this medium</source>
   <translation>Наступний збіг цього медіафайлу</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Show the next match.</source>
   <translation>Показати наступний збіг.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Search a picture…</source>
   <translation>Шукати зображення…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Look for a file without taking it into a case.</source>
   <translation>Знайти файл у бібліотеці, не додаючи його до справи.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Add the open case's media…</source>
   <translation>Додати медіафайли відкритої справи…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Keep them as known footage.</source>
   <translation>Зберегти їх як відомі матеріали.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Copy details for a report</source>
   <translation>Копіювати відомості для звернення</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/actions.py" />
   <source>Versions and the last problem, as text.</source>
   <translation>Версії та остання проблема у вигляді тексту.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/app.py" />
   <source>Media claim workbench</source>
   <translation>Стіл перевірки медіа</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/article_work.py" />
   <source>Add an article</source>
   <translation>Додати статтю</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/article_work.py" />
   <source>Taking the article back</source>
   <translation>Повернення статті</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/article_work.py" />
   <source>Adding {name}</source>
   <translation>Додавання: {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/article_work.py" />
   <source>Correcting the article</source>
   <translation>Виправлення даних статті</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/article_work.py" />
   <source>Setting the article aside</source>
   <translation>Відкладання статті</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/bundle_work.py" />
   <source>“{name}” is a bundle of a case. Every file of it is checked first; nothing in it is opened as it is.</source>
   <translation>«{name}» – це пакет справи. Спершу перевіряється кожен його файл; нічого з нього не відкривається таким, як є.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/bundle_work.py" />
   <source>Bundles (*.zip)</source>
   <translation>Пакети (*.zip)</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/bundle_work.py" />
   <source>Making the bundle</source>
   <translation>Створення пакета</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/bundle_work.py" />
   <source>A bundle</source>
   <translation>Пакет</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/bundle_work.py" />
   <source>The bundle was not taken over</source>
   <translation>Пакет не прийнято</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/bundle_work.py" />
   <source>The other copy</source>
   <translation>Інша копія</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/bundle_work.py" />
   <source>Merge a copy</source>
   <translation>Об’єднати з копією</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/bundle_work.py" />
   <source>Choose another copy of this case: its folder, or a bundle of it. Nothing in it is changed.</source>
   <translation>Виберіть іншу копію цієї справи: її теку або її пакет. У ній нічого не змінюється.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/bundle_work.py" />
   <source>Looking at the copy</source>
   <translation>Перегляд копії</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/bundle_work.py" />
   <source>Merging the copy</source>
   <translation>Об’єднання з копією</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/bundle_work.py" />
   <source>Deciding</source>
   <translation>Вирішення конфліктів</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/bundle_work.py" />
   <source>The bundle is made</source>
   <translation>Пакет створено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/bundle_work.py" />
   <source>The bundle was not made</source>
   <translation>Пакет не створено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/bundle_work.py" />
   <source>Take over as a new case</source>
   <translation>Прийняти як нову справу</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/bundle_work.py" />
   <source>The case was taken over</source>
   <translation>Справу прийнято</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/bundle_work.py" />
   <source>The copy cannot be merged</source>
   <translation>З копією неможливо об’єднати</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/bundle_work.py" />
   <source>The copy was not merged</source>
   <translation>З копією не об’єднано</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/bundle_work.py" />
   <source>Conflicts of merges</source>
   <translation>Конфлікти об’єднань</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/bundle_work.py" />
   <source>No merged copy left anything to be decided.</source>
   <translation>Об’єднані копії не залишили нічого невирішеного.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/bundle_work.py" />
   <source>Merge into this case…</source>
   <translation>Об’єднати з цією справою…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/bundle_work.py" />
   <source>Taking over {name}</source>
   <translation>Приймання: {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/bundle_work.py" />
   <source>A folder…</source>
   <translation>Тека…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/bundle_work.py" />
   <source>A bundle…</source>
   <translation>Пакет…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/bundle_work.py" />
   <source>The conflicts were not decided</source>
   <translation>Конфлікти не вирішено</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/case_work.py" />
   <source>Adding {n} files and folders</source>
   <comment>Adding {n} file</comment>
   <translation>
    <numerusform>Додавання {n} файлу чи теки</numerusform>
    <numerusform>Додавання {n} файлів і тек</numerusform>
    <numerusform>Додавання {n} файлів і тек</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Kept and shown as stated by you. Empty: as the page says.</source>
   <translation>Зберігається і показується як зазначене вами. Порожньо: як на сторінці.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/case_work.py" />
   <source>{n} final</source>
   <comment>{n} final</comment>
   <translation>
    <numerusform>{n} остаточний</numerusform>
    <numerusform>{n} остаточні</numerusform>
    <numerusform>{n} остаточних</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/case_work.py" />
   <source>{n} draft verdicts</source>
   <comment>{n} draft verdict</comment>
   <translation>
    <numerusform>{n} чернетка висновку</numerusform>
    <numerusform>{n} чернетки висновків</numerusform>
    <numerusform>{n} чернеток висновків</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Open a case</source>
   <translation>Відкрити справу</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Open a case for second answers</source>
   <translation>Відкрити справу для других відповідей</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Drawing the sample case</source>
   <translation>Малювання зразка справи</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Reading again</source>
   <translation>Повторне читання</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Setting the date</source>
   <translation>Зазначення дати</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Renaming</source>
   <translation>Перейменування</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Undoing</source>
   <translation>Скасування</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Redoing</source>
   <translation>Повторення</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Back up the case</source>
   <translation>Створити резервну копію справи</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Matching against the library</source>
   <translation>Пошук збігів у бібліотеці</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Searching again</source>
   <translation>Повторний пошук</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Drawing the figure</source>
   <translation>Малювання ілюстрації</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Save the figure as PNG</source>
   <translation>Зберегти ілюстрацію як PNG</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Removing the figure</source>
   <translation>Вилучення ілюстрації</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>This case is open elsewhere</source>
   <translation>Цю справу відкрито в іншому місці</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Making {name}</source>
   <translation>Створення: {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/case_work.py" />
   <source>{n} files added</source>
   <comment>{n} file added</comment>
   <translation>
    <numerusform>додано {n} файл</numerusform>
    <numerusform>додано {n} файли</numerusform>
    <numerusform>додано {n} файлів</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/case_work.py" />
   <source>{n} were here already</source>
   <comment>{n} was here already</comment>
   <translation>
    <numerusform>{n} вже був тут</numerusform>
    <numerusform>{n} вже були тут</numerusform>
    <numerusform>{n} вже були тут</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/case_work.py" />
   <source>{n} linked to claims</source>
   <comment>{n} linked to a claim</comment>
   <translation>
    <numerusform>{n} пов’язано з твердженням</numerusform>
    <numerusform>{n} пов’язано з твердженнями</numerusform>
    <numerusform>{n} пов’язано з твердженнями</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/case_work.py" />
   <source>{n} left out</source>
   <comment>{n} left out</comment>
   <translation>
    <numerusform>{n} пропущено</numerusform>
    <numerusform>{n} пропущено</numerusform>
    <numerusform>{n} пропущено</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/case_work.py" />
   <source>{n} could not be read</source>
   <comment>{n} could not be read</comment>
   <translation>
    <numerusform>{n} не вдалося прочитати</numerusform>
    <numerusform>{n} не вдалося прочитати</numerusform>
    <numerusform>{n} не вдалося прочитати</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Backing up</source>
   <translation>Резервне копіювання</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Closing the case</source>
   <translation>Закриття справи</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Opening {name}</source>
   <translation>Відкриття: {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>This case was made by a newer version</source>
   <translation>Цю справу створено новішою версією</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>The case could not be made</source>
   <translation>Справу не вдалося створити</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>The file of {name}</source>
   <translation>Файл для {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>When was the article published?</source>
   <translation>Коли опубліковано статтю?</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>{found} in {items}</source>
   <translation>{found}, переглянуто {items}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>The search</source>
   <translation>Пошук</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>{count} written to {folder}.</source>
   <translation>Записано {count} до {folder}.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>The report is written, with gaps</source>
   <translation>Звіт записано з пропусками</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Open to read only</source>
   <translation>Відкрити лише для читання</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>This case was changed or damaged</source>
   <translation>Цю справу змінено або пошкоджено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Taking in {name}</source>
   <translation>Додавання: {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Seen in the page, not believed: {hints}.</source>
   <translation>Є на сторінці, але не вважається достовірним: {hints}.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Name of the case</source>
   <translation>Назва справи</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Name</source>
   <translation>Назва</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>The figure is written to {name}.</source>
   <translation>Ілюстрацію записано у {name}.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>The disk of this case is full</source>
   <translation>Диск цієї справи заповнено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Open</source>
   <translation>Відкрити</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Open folder</source>
   <translation>Відкрити теку</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>This case could not be opened</source>
   <translation>Цю справу не вдалося відкрити</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/case_work.py" />
   <source>Backed up to {path}</source>
   <translation>Резервну копію збережено: {path}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Adding the claim</source>
   <translation>Додавання твердження</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Splitting the claim</source>
   <translation>Поділ твердження</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Merging the claims</source>
   <translation>Об’єднання тверджень</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Changing the claim</source>
   <translation>Змінення твердження</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Removing the claim</source>
   <translation>Вилучення твердження</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Linking</source>
   <translation>Пов’язування</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Unlinking</source>
   <translation>Скасування зв’язку</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Tagging</source>
   <translation>Додавання тегу</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Removing the tag</source>
   <translation>Вилучення тегу</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Marked {n} frames as graphic and kept them masked.</source>
   <comment>Marked {n} frame as graphic and kept it masked.</comment>
   <translation>
    <numerusform>{n} кадр позначено як чутливий вміст і залишено замаскованим.</numerusform>
    <numerusform>{n} кадри позначено як чутливий вміст і залишено замаскованими.</numerusform>
    <numerusform>{n} кадрів позначено як чутливий вміст і залишено замаскованими.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Marking as graphic</source>
   <translation>Позначення чутливого вмісту</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Changing the tag word</source>
   <translation>Змінення тегу словника</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Writing the note</source>
   <translation>Записування нотатки</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Removing the note</source>
   <translation>Вилучення нотатки</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Recording the decision</source>
   <translation>Записування рішення</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Adding the keyframe</source>
   <translation>Додавання ключового кадру</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Setting the source</source>
   <translation>Зазначення джерела</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Pinning</source>
   <translation>Закріплення</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Changing the evidence</source>
   <translation>Змінення доказу</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Unpinning</source>
   <translation>Відкріплення</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Saving the verdict</source>
   <translation>Збереження висновку</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Finalising</source>
   <translation>Надання остаточності</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Reopening</source>
   <translation>Повторне відкриття</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Signing off</source>
   <translation>Підтвердження</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Saving</source>
   <translation>Збереження</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Recording the second answer</source>
   <translation>Записування другої відповіді</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Keeping what is half typed</source>
   <translation>Збереження недописаного</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>No words are marked within one paragraph of the article.</source>
   <translation>У межах одного абзацу статті слів не позначено.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>No picture or clip is chosen.</source>
   <translation>Не вибрано ні зображення, ні відео.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Marked as graphic and kept masked: {names}.</source>
   <translation>Позначено як чутливий вміст і залишено замаскованим: {names}.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Changing the note</source>
   <translation>Змінення нотатки</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>No match is chosen.</source>
   <translation>Збіг не вибрано.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Dropping the keyframe</source>
   <translation>Вилучення ключового кадру</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>A new range begins here. Set its end with O.</source>
   <translation>Тут починається новий діапазон. Кінець задайте клавішею O.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>The out point lies before the in point.</source>
   <translation>Кінець діапазону стоїть раніше за початок.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Choose one in the list of claims.</source>
   <translation>Виберіть щось у списку тверджень.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Give a tag this key under Tag words.</source>
   <translation>Призначте цю клавішу тегу в розділі «Словник тегів».</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>The clip has no picture at this time.</source>
   <translation>У цей момент у відео немає зображення.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Go on in the clip, or clear the range with X.</source>
   <translation>Перейдіть далі у відео або зніміть діапазон клавішею X.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>No tag has the key {key} yet.</source>
   <translation>Клавішу {key} ще не призначено жодному тегу.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Claim {n} does not rest on this medium.</source>
   <translation>Твердження {n} не спирається на цей медіафайл.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Mark the words that are claim {n}.</source>
   <translation>Позначте слова, які є твердженням {n}.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Link it to the claim first, or choose other frames. Nothing was pinned.</source>
   <translation>Спершу пов’яжіть його з твердженням або виберіть інші кадри. Нічого не закріплено.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/desk_work.py" />
   <source>Claim {n} does not rest on {name}.</source>
   <translation>Твердження {n} не спирається на {name}.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/about.py" />
   <source>For checking what an article claims with pictures.</source>
   <translation>Для перевірки того, що стаття стверджує за допомогою зображень.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/about.py" />
   <source>Versions</source>
   <translation>Версії</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/about.py" />
   <source>Asking a reader…</source>
   <translation>Запит до процесу читання…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/about.py" />
   <source>Limits and parts</source>
   <translation>Обмеження й частини</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/about.py" />
   <source>Licences of all parts</source>
   <translation>Ліцензії всіх частин</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/about.py" />
   <source>What keeps foreign files in check</source>
   <translation>Що стримує сторонні файли</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/about.py" />
   <source>No connection is opened unless you ask for one.</source>
   <translation>Жодне з’єднання не відкривається без вашого прохання.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/about.py" />
   <source>Decoders and other parts</source>
   <translation>Декодери та інші частини</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/about.py" />
   <source>Apache License 2.0. Qt for Python under the LGPL, icons by Lucide (ISC), fonts under the OFL.</source>
   <translation>Ліцензія Apache 2.0. Qt for Python за LGPL, значки Lucide (ISC), шрифти за OFL.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/about.py" />
   <source>Close</source>
   <translation>Закрити</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/about.py" />
   <source>None on this system.</source>
   <translation>У цій системі немає.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/about.py" />
   <source>not installed</source>
   <translation>не встановлено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/add_article.py" />
   <source>Nothing is in the case yet. What you correct is kept beside what was read.</source>
   <translation>До справи ще нічого не додано. Виправлене зберігається поруч із прочитаним.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/add_article.py" />
   <source>Add to the case</source>
   <translation>Додати до справи</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/add_article.py" />
   <source>The article is still being read.</source>
   <translation>Стаття ще читається.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/add_media.py" />
   <source>Add pictures and clips</source>
   <translation>Додати зображення та відео</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/add_media.py" />
   <source>Files are copied with their hash. What cannot be read is listed with its reason.</source>
   <translation>Файли копіюються разом із хешем. Що не вдалося прочитати, буде у списку з причиною.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/add_media.py" />
   <source>Files and folders to add</source>
   <translation>Файли й теки для додавання</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/add_media.py" />
   <source>Add</source>
   <translation>Додати</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/add_media.py" />
   <source>Pictures and clips</source>
   <translation>Зображення та відео</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/add_media.py" />
   <source>A folder</source>
   <translation>Тека</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/add_media.py" />
   <source>Add files…</source>
   <translation>Додати файли…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/add_media.py" />
   <source>Add a folder…</source>
   <translation>Додати теку…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/add_media.py" />
   <source>Choose at least one file or folder.</source>
   <translation>Виберіть принаймні один файл або теку.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/base.py" />
   <source>2016, 2016-04 or 2016-04-09</source>
   <translation>2016, 2016-04 або 2016-04-09</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/base.py" />
   <source>Set the date</source>
   <translation>Зазначити дату</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/base.py" />
   <source>Save</source>
   <translation>Зберегти</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/base.py" />
   <source>Cancel</source>
   <translation>Скасувати</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/bundle.py" />
   <source>Where the bundle goes</source>
   <translation>Куди записати пакет</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/bundle.py" />
   <source>One file with the closed case, its originals, its report and the hashes of all of it, which standard tools can check. Whoever gets it can take the case over, or merge it into their own copy.</source>
   <translation>Один файл із закритою справою, її оригіналами, звітом і хешами всього цього, які можна перевірити стандартними засобами. Хто його отримає, може прийняти справу або об’єднати її зі своєю копією.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/bundle.py" />
   <source>To a new file; a name without .zip is that of a folder</source>
   <translation>До нового файлу; назва без .zip – це назва теки</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/bundle.py" />
   <source>Without them the bundle lists their hashes, so that each can be told.</source>
   <translation>Без них у пакеті є список їхніх хешів, тож кожен можна розпізнати.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/bundle.py" />
   <source>The bundle holds the names of everybody who worked on the case and the paths of its libraries. Half-typed texts and backups stay here.</source>
   <translation>У пакеті є імена всіх, хто працював над справою, і шляхи її бібліотек. Недописані тексти й резервні копії залишаються тут.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/bundle.py" />
   <source>Make the bundle</source>
   <translation>Створити пакет</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/bundle.py" />
   <source>Name a file.</source>
   <translation>Назвіть файл.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/bundle.py" />
   <source>Bundle of “{title}”</source>
   <translation>Пакет справи «{title}»</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/check.py" />
   <source>Check of the case</source>
   <translation>Перевірка справи</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/check.py" />
   <source>Every original is read again and compared with the hash it was taken in with, the log is followed from its first entry, and all that is recorded is held against it. Nothing is changed.</source>
   <translation>Кожен оригінал читають ще раз і порівнюють із хешем, з яким його взято, журнал проходять від першого запису, і з ним звіряють усе записане. Нічого не змінюється.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/check.py" />
   <source>64 digits, from the last lines of a report; may stay empty</source>
   <translation>64 знаки з останніх рядків звіту; можна лишити порожнім</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/check.py" />
   <source>Is this head of the log still there?</source>
   <translation>Чи ця голова журналу ще там?</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/check.py" />
   <source>A report names the head of the log it was made from. The check says what was recorded since.</source>
   <translation>Звіт називає голову журналу, з якого його зроблено. Перевірка скаже, що записано відтоді.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/check.py" />
   <source>How far the check is</source>
   <translation>Як далеко перевірка</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/check.py" />
   <source>Copy</source>
   <translation>Копіювати</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/check.py" />
   <source>Check again</source>
   <translation>Перевірити ще раз</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/check.py" />
   <source>Beginning</source>
   <translation>Початок</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/check.py" />
   <source>Checking the case</source>
   <translation>Перевірка справи</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/dialogs/check.py" />
   <source>{n} problems found</source>
   <comment>{n} problem found</comment>
   <translation>
    <numerusform>Знайдено {n} проблему</numerusform>
    <numerusform>Знайдено {n} проблеми</numerusform>
    <numerusform>Знайдено {n} проблем</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/check.py" />
   <source>The outcome is on the clipboard.</source>
   <translation>Результат у буфері обміну.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/check.py" />
   <source>Stopped. What was not read is not vouched for.</source>
   <translation>Зупинено. За те, що не прочитано, ніхто не ручається.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/check.py" />
   <source>Head of the log</source>
   <translation>Голова журналу</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/check.py" />
   <source>{found}; {originals} read again.</source>
   <translation>{found}; ще раз прочитано {originals}.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/check.py" />
   <source>Log: {entries} that follow one from the other.</source>
   <translation>Журнал: {entries}, і кожен випливає з попереднього.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/check.py" />
   <source>This could not be checked: {why}</source>
   <translation>Цього не вдалося перевірити: {why}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>With commas between; empty: none.</source>
   <translation>Через кому; порожньо: немає.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>Put the cursor where the second claim begins, or mark the words that are a claim of their own.</source>
   <translation>Поставте курсор там, де починається друге твердження, або позначте слова, що є окремим твердженням.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>Notes, pins and the verdict stay with claim {n}. Both rest on the same media.</source>
   <translation>Нотатки, докази й висновок залишаються у твердження {n}. Обидва спираються на ті самі медіафайли.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>Add a claim</source>
   <translation>Додати твердження</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>The sentence as the article has it, word for word.</source>
   <translation>Речення слово в слово, як у статті.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>Sentence</source>
   <translation>Речення</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>nobody named</source>
   <translation>нікого не названо</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>Who says so</source>
   <translation>Хто це каже</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>Date of the claim</source>
   <translation>Дата твердження</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>Empty: the date of the article.</source>
   <translation>Порожньо: дата статті.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>none</source>
   <translation>немає</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>Words that doubt it (allegedly, reportedly)</source>
   <translation>Слова, що ставлять це під сумнів (нібито, за повідомленнями)</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>not named</source>
   <translation>не названо</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>Places it names</source>
   <translation>Місця, які воно називає</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>Split</source>
   <translation>Поділити</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>Add the claim</source>
   <translation>Додати твердження</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>Claim {n}</source>
   <translation>Твердження {n}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>Split claim {n}</source>
   <translation>Поділити твердження {n}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/claim.py" />
   <source>Why it was suggested: {reason}</source>
   <translation>Чому запропоновано: {reason}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/correct_article.py" />
   <source>Correct the article</source>
   <translation>Виправити дані статті</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/correct_article.py" />
   <source>What was read is kept beside it. Empty: unknown.</source>
   <translation>Прочитане зберігається поруч. Порожньо: невідомо.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/correct_article.py" />
   <source>Title</source>
   <translation>Заголовок</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/correct_article.py" />
   <source>Author</source>
   <translation>Автор</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/correct_article.py" />
   <source>Outlet</source>
   <translation>Видання</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/correct_article.py" />
   <source>Address</source>
   <translation>Адреса</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/correct_article.py" />
   <source>unknown</source>
   <translation>невідомо</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/correct_article.py" />
   <source>Read as: {value}. Corrected by {name}, {date}.</source>
   <translation>Прочитано як: {value}. Виправив(-ла) {name}, {date}.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/correct_article.py" />
   <source>nothing</source>
   <translation>нічого</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/cover.py" />
   <source>Draw around a face or whatever copies must not show. Redacted copies replace it by one colour, here and in the library's picture beside it; the case itself keeps everything.</source>
   <translation>Обведіть обличчя або інше, чого копії не мають показувати. У знеособлених копіях це буде зафарбовано одним кольором, тут і на зображенні з бібліотеки поруч; у самій справі все залишається.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/cover.py" />
   <source>Time in the clip</source>
   <translation>Час у відео</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/cover.py" />
   <source>a face</source>
   <translation>обличчя</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/cover.py" />
   <source>What is covered</source>
   <translation>Що зафарбовано</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/cover.py" />
   <source>Throughout the clip</source>
   <translation>Протягом усього відео</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/cover.py" />
   <source>From, in seconds</source>
   <translation>Від, у секундах</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/cover.py" />
   <source>Until, in seconds</source>
   <translation>До, у секундах</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/cover.py" />
   <source>Cover it</source>
   <translation>Зафарбувати</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/cover.py" />
   <source> s</source>
   <translation> с</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/cover.py" />
   <source>By the keyboard: Insert puts a rectangle in the middle, arrows move it, with Shift its size.</source>
   <translation>З клавіатури: Insert ставить прямокутник посередині, стрілки рухають його, із Shift змінюють розмір.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/cover.py" />
   <source>Covered in this file</source>
   <translation>Зафарбовано в цьому файлі</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/cover.py" />
   <source>Draw a rectangle first.</source>
   <translation>Спершу обведіть прямокутник.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/cover.py" />
   <source>throughout</source>
   <translation>увесь час</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/cover.py" />
   <source>Remove</source>
   <translation>Вилучити</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/cover.py" />
   <source>Cover faces of {name}</source>
   <translation>Зафарбувати обличчя: {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/cover.py" />
   <source>From</source>
   <translation>Від</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/cover.py" />
   <source>until</source>
   <translation>до</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/cover.py" />
   <source>Nothing yet.</source>
   <translation>Ще нічого.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/cover.py" />
   <source>a part</source>
   <translation>частина</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/cover.py" />
   <source>Remove: {what}</source>
   <translation>Вилучити: {what}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/crash.py" />
   <source>This is copied, as it stands here. You can change it first.</source>
   <translation>Копіюється те, що тут написано. Спершу це можна змінити.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/crash.py" />
   <source>Details that are copied</source>
   <translation>Відомості для копіювання</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/crash.py" />
   <source>With messages and names of files</source>
   <translation>З повідомленнями й назвами файлів</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/crash.py" />
   <source>The details are on the clipboard.</source>
   <translation>Відомості у буфері обміну.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/crash.py" />
   <source>The program made a mistake</source>
   <translation>Програма припустилася помилки</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/crash.py" />
   <source>What you last asked for was not done. Every change recorded before is safe, and you can go on working.</source>
   <translation>Останню вашу дію не виконано. Усі записані раніше зміни збережено, можна працювати далі.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/crash.py" />
   <source>Read the details</source>
   <translation>Прочитати відомості</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/crash.py" />
   <source>Copy details</source>
   <translation>Копіювати відомості</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/crash.py" />
   <source>Details for a report</source>
   <translation>Відомості для звернення</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/crash.py" />
   <source>For whoever looks after this program.</source>
   <translation>Для того, хто опікується цією програмою.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/crash.py" />
   <source>If it happens again, read the details, copy them and send them to whoever looks after this program. They hold versions and places in the program; names of files only if you say so, and no picture of the case.</source>
   <translation>Якщо це повториться, прочитайте відомості, скопіюйте їх і надішліть тому, хто опікується цією програмою. У них є версії та місця у програмі; назви файлів лише тоді, коли ви так скажете, і жодного зображення справи.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/crash.py" />
   <source>Go on</source>
   <translation>Продовжити</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>The whole picture, not only the part in view</source>
   <translation>Зображення повністю, а не лише видима частина</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>Reverse-image searches</source>
   <translation>Зворотний пошук зображень</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>It is pinned to the claim as an outside source.</source>
   <translation>Це закріплюється за твердженням як зовнішнє джерело.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>Change the list…</source>
   <translation>Змінити список…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>By its address</source>
   <translation>За адресою</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>Page</source>
   <translation>Сторінка</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>For pictures with an address</source>
   <translation>Для зображень з адресою</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>Add a line</source>
   <translation>Додати рядок</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>Take the line out</source>
   <translation>Вилучити рядок</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>Move up</source>
   <translation>Перемістити вгору</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>Built-in list</source>
   <translation>Вбудований список</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>Look for {name} elsewhere</source>
   <translation>Шукати {name} деінде</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>The picture is put on the clipboard and the page is opened in your browser; paste it there. {nothing} What you paste, the service keeps.</source>
   <translation>Зображення копіюється у буфер обміну, а сторінка відкривається у вашому браузері; вставте його там. {nothing} Те, що ви вставите, залишиться у служби.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>{name}, used last</source>
   <translation>{name}, використано останньою</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>The last column may stay empty. In it, {address} stands for the address of the picture.</source>
   <translation>Останній стовпець може бути порожнім. У ньому {address} позначає адресу зображення.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>What did {service} find?</source>
   <translation>Що знайшла служба {service}?</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>{name}, by its address</source>
   <translation>{name}, за адресою</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/elsewhere.py" />
   <source>Opens {address}: the service learns where the picture is and fetches it.</source>
   <translation>Відкриває {address}: служба дізнається, де розміщено зображення, і завантажує його.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>{n} rectangles are covered, see the preview</source>
   <comment>{n} rectangle is covered, see the preview</comment>
   <translation>
    <numerusform>Зафарбовано {n} прямокутник, див. попередній перегляд</numerusform>
    <numerusform>Зафарбовано {n} прямокутники, див. попередній перегляд</numerusform>
    <numerusform>Зафарбовано {n} прямокутників, див. попередній перегляд</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>Same case and choices, same files, byte for byte.</source>
   <translation>Та сама справа й той самий вибір дають ті самі файли, байт у байт.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>Export</source>
   <translation>Експортувати</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>As ticked below</source>
   <translation>Як позначено нижче</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>All {n} claims</source>
   <comment>The {n} claim</comment>
   <translation>
    <numerusform>Усі твердження: {n}</numerusform>
    <numerusform>Усі твердження: {n}</numerusform>
    <numerusform>Усі твердження: {n}</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>{n} have no verdict and are marked so</source>
   <comment>{n} has no verdict and is marked so</comment>
   <translation>
    <numerusform>{n} не має висновку й має таку позначку</numerusform>
    <numerusform>{n} не мають висновку й мають таку позначку</numerusform>
    <numerusform>{n} не мають висновку й мають таку позначку</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>Numbers of the claims, with commas between</source>
   <translation>Номери тверджень через кому</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>All figures kept of comparisons</source>
   <translation>Усі збережені ілюстрації порівнянь</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>No rectangle is drawn yet: Review, Cover faces.</source>
   <translation>Ще не обведено жодного прямокутника: «Розгляд», «Зафарбувати обличчя».</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>{n} media could not be had or read. The report says so.</source>
   <comment>{n} medium could not be had or read. The report says so.</comment>
   <translation>
    <numerusform>{n} медіафайл не вдалося отримати чи прочитати. У звіті це зазначено.</numerusform>
    <numerusform>{n} медіафайли не вдалося отримати чи прочитати. У звіті це зазначено.</numerusform>
    <numerusform>{n} медіафайлів не вдалося отримати чи прочитати. У звіті це зазначено.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>{n} points are not established.</source>
   <comment>{n} point is not established.</comment>
   <translation>
    <numerusform>Не встановлено {n} пункт.</numerusform>
    <numerusform>Не встановлено {n} пункти.</numerusform>
    <numerusform>Не встановлено {n} пунктів.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>Folder</source>
   <translation>Тека</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>Where the report goes</source>
   <translation>Куди записати звіт</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>What goes in</source>
   <translation>Що входить</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>Figures pinned as evidence always go in.</source>
   <translation>Ілюстрації, закріплені як докази, входять завжди.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>Not established and not checked: always printed.</source>
   <translation>Не встановлене й не перевірене: друкується завжди.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>Original files are left out.</source>
   <translation>Оригінальні файли не входять.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>Take out</source>
   <translation>Що прибрати</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>Analysts' names and folder names</source>
   <translation>Імена аналітиків і назви тек</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>Analysts are numbered.</source>
   <translation>Аналітиків пронумеровано.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>Places from camera data</source>
   <translation>Місця з даних камери</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>And places written down by analysts.</source>
   <translation>А також місця, записані аналітиками.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>Faces and graphic frames</source>
   <translation>Обличчя та кадри з чутливим вмістом</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>Names of files</source>
   <translation>Назви файлів</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>Files are numbered.</source>
   <translation>Файли пронумеровано.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>Sentences of analysts and of the article stay otherwise: read them before you give a copy away.</source>
   <translation>В іншому речення аналітиків і статті залишаються: прочитайте їх, перш ніж віддати копію.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>To the folder</source>
   <translation>До теки</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>Choose…</source>
   <translation>Вибрати…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>Export “{title}”</source>
   <translation>Експорт «{title}»</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>Write the numbers of claims with commas between, such as 1, 3.</source>
   <translation>Напишіть номери тверджень через кому, наприклад 1, 3.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>Choose at least one kind of file.</source>
   <translation>Виберіть принаймні один вид файлу.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export.py" />
   <source>Name a folder.</source>
   <translation>Назвіть теку.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export_preview.py" />
   <source>Last page</source>
   <translation>Попередня сторінка</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export_preview.py" />
   <source>Next page</source>
   <translation>Наступна сторінка</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export_preview.py" />
   <source>Preview</source>
   <translation>Попередній перегляд</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export_preview.py" />
   <source>The preview is being prepared…</source>
   <translation>Попередній перегляд готується…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export_preview.py" />
   <source>Something unexpected went wrong.</source>
   <translation>Сталася неочікувана помилка.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export_preview.py" />
   <source>Preview, page {page} of {count}</source>
   <translation>Попередній перегляд, сторінка {page} із {count}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export_preview.py" />
   <source>; {n} more claims are not shown here</source>
   <translation>; ще тверджень, не показаних тут: {n}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export_preview.py" />
   <source>There is no preview: {why}</source>
   <translation>Попереднього перегляду немає: {why}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/export_preview.py" />
   <source>Preview: {page}</source>
   <translation>Попередній перегляд: {page}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/dialogs/fetch.py" />
   <source>Fetch {n} files?</source>
   <comment>Fetch {n} file?</comment>
   <translation>
    <numerusform>Завантажити {n} файл?</numerusform>
    <numerusform>Завантажити {n} файли?</numerusform>
    <numerusform>Завантажити {n} файлів?</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/fetch.py" />
   <source>There is nothing to fetch</source>
   <translation>Немає чого завантажувати</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/fetch.py" />
   <source>Nothing is sent until you press Fetch.</source>
   <translation>Нічого не надсилається, доки ви не натиснете «Завантажити».</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/dialogs/fetch.py" />
   <source>{n} items are not fetched</source>
   <comment>{n} item is not fetched</comment>
   <translation>
    <numerusform>Не завантажується {n} медіафайл</numerusform>
    <numerusform>Не завантажуються {n} медіафайли</numerusform>
    <numerusform>Не завантажуються {n} медіафайлів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/fetch.py" />
   <source>An article from an address</source>
   <translation>Стаття за адресою</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/fetch.py" />
   <source>Nothing is sent until you press Fetch. The page alone is fetched, without its pictures.</source>
   <translation>Нічого не надсилається, доки ви не натиснете «Завантажити». Завантажується лише сторінка, без її зображень.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/fetch.py" />
   <source>Address of the article</source>
   <translation>Адреса статті</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/fetch.py" />
   <source>Fetch</source>
   <translation>Завантажити</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/fetch.py" />
   <source>From these sites</source>
   <translation>З цих сайтів</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/fetch.py" />
   <source>Sites that are asked</source>
   <translation>Сайти, до яких ідуть запити</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/fetch.py" />
   <source>One page is asked of {site}.</source>
   <translation>Запит на одну сторінку йде до {site}.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/finalise.py" />
   <source>Evidence</source>
   <translation>Докази</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/finalise.py" />
   <source>The final verdict stays in its history. Until it is final again the report says that it was reopened.</source>
   <translation>Остаточний висновок залишається в історії. Доки він знову не стане остаточним, у звіті буде сказано, що його відкрито повторно.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/finalise.py" />
   <source>Why</source>
   <translation>Чому</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/finalise.py" />
   <source>Kept in the history and printed in the report.</source>
   <translation>Зберігається в історії та друкується у звіті.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/finalise.py" />
   <source>Reopen</source>
   <translation>Відкрити повторно</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/finalise.py" />
   <source>Say in a few words why.</source>
   <translation>Скажіть кількома словами чому.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/finalise.py" />
   <source>Finalise the verdict on claim {n}</source>
   <translation>Остаточний висновок щодо твердження {n}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/finalise.py" />
   <source>nothing pinned</source>
   <translation>без доказів</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/finalise.py" />
   <source>nothing left open</source>
   <translation>відкритих питань немає</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/finalise.py" />
   <source>Go back</source>
   <translation>Назад</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/finalise.py" />
   <source>Locks the verdict with the date and the state of the libraries. It can be reopened.</source>
   <translation>Фіксує висновок разом із датою та станом бібліотек. Його можна відкрити повторно.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/finalise.py" />
   <source>Finalise</source>
   <translation>Зробити остаточним</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/finalise.py" />
   <source>Reopen the verdict on claim {n}</source>
   <translation>Відкрити повторно висновок щодо твердження {n}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/find.py" />
   <source>Find</source>
   <translation>Знайти</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/find.py" />
   <source>Tags, texts seen and their translations, places, notes, names and claims; libraries of the case too.</source>
   <translation>Теги, написи в кадрі та їхні переклади, місця, нотатки, назви й твердження; також у бібліотеках справи.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/find.py" />
   <source>Words, in any language or script</source>
   <translation>Слова будь-якою мовою та письмом</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/find.py" />
   <source>Words to find</source>
   <translation>Слова для пошуку</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/find.py" />
   <source>Found</source>
   <translation>Знайдено</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/dialogs/find.py" />
   <source>{n} found.</source>
   <comment>{n} found.</comment>
   <translation>
    <numerusform>Знайдено: {n}.</numerusform>
    <numerusform>Знайдено: {n}.</numerusform>
    <numerusform>Знайдено: {n}.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/find.py" />
   <source>Nothing found. Try fewer letters.</source>
   <translation>Нічого не знайдено. Спробуйте менше літер.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/find.py" />
   <source>Looking in the libraries</source>
   <translation>Пошук у бібліотеках</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/find.py" />
   <source>{start} to {end}</source>
   <translation>{start} – {end}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/find.py" />
   <source>Tag</source>
   <translation>Тег</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/find.py" />
   <source>Text seen</source>
   <translation>Напис у кадрі</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/find.py" />
   <source>Place</source>
   <translation>Місце</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/find.py" />
   <source>Note</source>
   <translation>Нотатка</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/find.py" />
   <source>Claim</source>
   <translation>Твердження</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/dialogs/giving.py" />
   <source>With {n} original files</source>
   <comment>With {n} original file</comment>
   <translation>
    <numerusform>З {n} оригінальним файлом</numerusform>
    <numerusform>З {n} оригінальними файлами</numerusform>
    <numerusform>З {n} оригінальними файлами</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/giving.py" />
   <source>{files}, {size} MB</source>
   <translation>{files}, {size} МБ</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/hand_over.py" />
   <source>Where the copy goes</source>
   <translation>Куди йде копія</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/hand_over.py" />
   <source>A closed copy to give to somebody else. Every file is read again after copying, and a read-me says how to check that nothing was exchanged.</source>
   <translation>Закрита копія, щоб віддати її комусь. Після копіювання кожен файл читають ще раз, а у файлі поруч сказано, як перевірити, що нічого не підмінено.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/hand_over.py" />
   <source>To a new folder</source>
   <translation>До нової теки</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/hand_over.py" />
   <source>Without them the copy shows claims, verdicts and the log, but no frames. The read-me says so.</source>
   <translation>Без них копія показує твердження, висновки й журнал, але не кадри. Про це сказано у файлі поруч.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/hand_over.py" />
   <source>The copy holds the names of everybody who worked on the case, half-typed texts, and the paths of its libraries. Backups stay here.</source>
   <translation>У копії є імена всіх, хто працював над справою, недописані тексти й шляхи її бібліотек. Резервні копії залишаються тут.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/hand_over.py" />
   <source>Make the copy</source>
   <translation>Зробити копію</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/hand_over.py" />
   <source>Hand over “{title}”</source>
   <translation>Передати «{title}»</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>Every edit is kept in the log, undone ones too. Undo goes back one edit at a time.</source>
   <translation>Кожну правку збережено в журналі, зокрема й скасовану. Скасування йде по одній правці назад.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>Edits</source>
   <translation>Правки</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>Find in the history</source>
   <translation>Знайти в історії</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>By whom</source>
   <translation>Ким зроблено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>Sort of edit</source>
   <translation>Вид правки</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>Everything</source>
   <translation>Усе</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>No edit yet.</source>
   <translation>Правок ще немає.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>{label}. Entry {n} of the log</source>
   <translation>{label}. Запис {n} у журналі</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>By everybody</source>
   <translation>Усіма</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>{n} edits</source>
   <comment>{n} edit</comment>
   <translation>
    <numerusform>{n} правка</numerusform>
    <numerusform>{n} правки</numerusform>
    <numerusform>{n} правок</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>(undone)</source>
   <translation>(скасовано)</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>Enter shows what it was about</source>
   <translation>Enter показує, чого це стосувалося</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>{shown} of {total} edits</source>
   <translation>{shown} із {total} правок</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>By {name}</source>
   <translation>Зробив(-ла) {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>Claims and links</source>
   <translation>Твердження та зв’язки</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>Tags, texts and notes</source>
   <translation>Теги, тексти й нотатки</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>Decisions on matches</source>
   <translation>Рішення щодо збігів</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>Evidence and verdicts</source>
   <translation>Докази й висновки</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>Keyframes and media</source>
   <translation>Ключові кадри й медіафайли</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/history.py" />
   <source>Everything else</source>
   <translation>Решта</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/keys.py" />
   <source>Start page</source>
   <translation>Початкова сторінка</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/keys.py" />
   <source>Single letters go by the key's place, so they work on every layout.</source>
   <translation>Окремі літери працюють за місцем клавіші, тож підходять для будь-якої розкладки.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/keys.py" />
   <source>Keys</source>
   <translation>Клавіші</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/keys.py" />
   <source>Keys: {view}</source>
   <translation>Клавіші: {view}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/keys.py" />
   <source>Playing</source>
   <translation>Відтворення</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/keys.py" />
   <source>Matches</source>
   <translation>Збіги</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/keys.py" />
   <source>Tags and notes</source>
   <translation>Теги й нотатки</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/keys.py" />
   <source>Evidence and verdict</source>
   <translation>Докази й висновок</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/keys.py" />
   <source>Moving about</source>
   <translation>Переміщення</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/keys.py" />
   <source>Masked and shown</source>
   <translation>Замасковане й показане</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/keys.py" />
   <source>Case and program</source>
   <translation>Справа й програма</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/left_out.py" />
   <source>What was left out</source>
   <translation>Що пропущено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/left_out.py" />
   <source>Lines not taken as text, and claims and media that are not part of the case. Nothing is lost.</source>
   <translation>Рядки, не взяті як текст, а також твердження й медіафайли, що не входять до справи. Нічого не втрачено.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/left_out.py" />
   <source>Put back</source>
   <translation>Повернути</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/left_out.py" />
   <source>Putting a line back</source>
   <translation>Повернення рядка</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/left_out.py" />
   <source>Putting back</source>
   <translation>Повернення</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/left_out.py" />
   <source>{what}. Left out by {name}, {date}.</source>
   <translation>{what}. Пропустив(-ла) {name}, {date}.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/left_out.py" />
   <source>Suggested claim: {reason}</source>
   <translation>Запропоноване твердження: {reason}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/left_out.py" />
   <source>Nothing was left out.</source>
   <translation>Нічого не пропущено.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/left_out.py" />
   <source>Put back: {text}</source>
   <translation>Повернути: {text}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/match.py" />
   <source>“{name}” is still empty. Add footage you know and when it was seen, then search.</source>
   <translation>«{name}» ще порожня. Додайте відомі вам матеріали та час, коли їх бачили, потім шукайте.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/match.py" />
   <source>Match against a library</source>
   <translation>Пошук збігів у бібліотеці</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/match.py" />
   <source>Every picture and clip of the case is searched for. The case remembers the libraries.</source>
   <translation>Шукаються всі зображення та відео справи. Справа запам’ятовує бібліотеки.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/match.py" />
   <source>No library is known yet. Make one and add footage you know, or open one you were given.</source>
   <translation>Поки що не відомо жодної бібліотеки. Створіть її та додайте відомі вам матеріали або відкрийте отриману.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/match.py" />
   <source>Choose at least one library.</source>
   <translation>Виберіть принаймні одну бібліотеку.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/match.py" />
   <source>Open a library</source>
   <translation>Відкрити бібліотеку</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/match.py" />
   <source>Add footage…</source>
   <translation>Додати матеріали…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/match.py" />
   <source>Open or make a library first.</source>
   <translation>Спершу відкрийте або створіть бібліотеку.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/match.py" />
   <source>{path} (not at hand)</source>
   <translation>{path} (немає під рукою)</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/match.py" />
   <source>{name} is not a library: it holds other files.</source>
   <translation>{name} не є бібліотекою: там інші файли.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/meaning.py" />
   <source>And what they do not show. The same sentences hold for the report.</source>
   <translation>І чого вони не показують. Ті самі речення діють і для звіту.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/meaning.py" />
   <source>Find a finding</source>
   <translation>Знайти результат</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/meaning.py" />
   <source>No finding is named like this.</source>
   <translation>Результату з такою назвою немає.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/meaning.py" />
   <source>It shows</source>
   <translation>Показує</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/meaning.py" />
   <source>It does not show</source>
   <translation>Не показує</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/meaning.py" />
   <source>What now</source>
   <translation>Що далі</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/dialogs/merge.py" />
   <source>{n} things come from the copy</source>
   <comment>{n} thing comes from the copy</comment>
   <translation>
    <numerusform>З копії надходить {n} елемент</numerusform>
    <numerusform>З копії надходять {n} елементи</numerusform>
    <numerusform>З копії надходить {n} елементів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/merge.py" />
   <source>What only the copy changed comes over. What both changed stays as it is here until somebody decides; open ones stand in the report. The whole merge can be undone.</source>
   <translation>Змінене лише в копії переноситься. Змінене в обох залишається таким, як тут, доки хтось не вирішить; відкрите показано у звіті. Усе об’єднання можна скасувати.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/dialogs/merge.py" />
   <source>{n} were changed in both</source>
   <comment>{n} was changed in both</comment>
   <translation>
    <numerusform>В обох змінено {n} елемент</numerusform>
    <numerusform>В обох змінено {n} елементи</numerusform>
    <numerusform>В обох змінено {n} елементів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/merge.py" />
   <source>Merge</source>
   <translation>Об’єднати</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/merge.py" />
   <source>What comes from the copy</source>
   <translation>Що надходить із копії</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/merge.py" />
   <source>A copy that was merged had changed these otherwise. The case is as it was here until you decide; what stays open stands in the report. A decision can be undone.</source>
   <translation>У копії, з якою об’єднано справу, це було змінено інакше. Доки ви не вирішите, справа така, як була тут; те, що залишається відкритим, показано у звіті. Рішення можна скасувати.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/merge.py" />
   <source>Decide</source>
   <translation>Вирішити</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/merge.py" />
   <source>Leave open</source>
   <translation>Залишити відкритим</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/merge.py" />
   <source>As here</source>
   <translation>Як тут</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/merge.py" />
   <source>As in the copy</source>
   <translation>Як у копії</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/merge.py" />
   <source>Keep both</source>
   <translation>Залишити обидва</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/merge.py" />
   <source>Here</source>
   <translation>Тут</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/merge.py" />
   <source>In the copy</source>
   <translation>У копії</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/merge.py" />
   <source>Merge “{name}”</source>
   <translation>Об’єднати з «{name}»</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/merge.py" />
   <source>What becomes of it: {what}</source>
   <translation>Що з цим буде: {what}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_case.py" />
   <source>New case</source>
   <translation>Нова справа</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_case.py" />
   <source>Originals are copied into the case and never changed. Nothing is sent unless you fetch the article.</source>
   <translation>Оригінали копіюються у справу й ніколи не змінюються. Нічого не надсилається, якщо ви не завантажуєте статтю.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_case.py" />
   <source>Make the case</source>
   <translation>Створити справу</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_case.py" />
   <source>A saved web page or a text; may stay empty</source>
   <translation>Збережена вебсторінка або текст; може бути порожнім</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_case.py" />
   <source>Article</source>
   <translation>Стаття</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_case.py" />
   <source>Empty: the title of the article</source>
   <translation>Порожньо: заголовок статті</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_case.py" />
   <source>Folder of the case</source>
   <translation>Тека справи</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_case.py" />
   <source>The article</source>
   <translation>Стаття</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_case.py" />
   <source>A folder of pictures and clips</source>
   <translation>Тека із зображеннями та відео</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_case.py" />
   <source>Where the case goes</source>
   <translation>Де розмістити справу</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_case.py" />
   <source>From an address…</source>
   <translation>За адресою…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_case.py" />
   <source>Take off</source>
   <translation>Прибрати</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_case.py" />
   <source>The case needs a folder.</source>
   <translation>Для справи потрібна тека.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_case.py" />
   <source>Pictures and clips (*)</source>
   <translation>Зображення та відео (*)</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_case.py" />
   <source>Articles (*.html *.htm *.xhtml *.mhtml *.mht *.warc *.warc.gz *.wacz *.pdf *.txt *.md *.json *.csv *.eml);;All files (*)</source>
   <translation>Статті (*.html *.htm *.xhtml *.mhtml *.mht *.warc *.warc.gz *.wacz *.pdf *.txt *.md *.json *.csv *.eml);;Усі файли (*)</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_library.py" />
   <source>The library needs a name.</source>
   <translation>Бібліотеці потрібна назва.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_library.py" />
   <source>A name cannot hold / \ : * ? " &lt; &gt; |.</source>
   <translation>Назва не може містити / \ : * ? " &lt; &gt; |.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_library.py" />
   <source>New library</source>
   <translation>Нова бібліотека</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_library.py" />
   <source>A library keeps what footage you know looks like, and where it comes from. Files stay where they are.</source>
   <translation>Бібліотека зберігає, який вигляд мають відомі вам матеріали та звідки вони. Файли залишаються на своїх місцях.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_library.py" />
   <source>Known footage</source>
   <translation>Відомі матеріали</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_library.py" />
   <source>In the folder</source>
   <translation>У теці</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_library.py" />
   <source>Make the library</source>
   <translation>Створити бібліотеку</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_library.py" />
   <source>Where the library goes</source>
   <translation>Де розмістити бібліотеку</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_library.py" />
   <source>Use letters and spaces.</source>
   <translation>Використовуйте літери й пробіли.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_library.py" />
   <source>Choose the folder the library goes into.</source>
   <translation>Виберіть теку, у якій буде бібліотека.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_library.py" />
   <source>Take another name.</source>
   <translation>Візьміть іншу назву.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_library.py" />
   <source>Will be {path}</source>
   <translation>Буде {path}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/new_library.py" />
   <source>{name} is there already.</source>
   <translation>{name} вже є там.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/note.py" />
   <source>What you see</source>
   <translation>Що ви бачите</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/note.py" />
   <source>On {scope}</source>
   <translation>Стосується: {scope}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>Actions, claims, media, tags, texts</source>
   <translation>Дії, твердження, медіафайли, теги, тексти</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>move</source>
   <translation>перейти</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>do it</source>
   <translation>виконати</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>close</source>
   <translation>закрити</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>Actions</source>
   <translation>Дії</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>In this case</source>
   <translation>У цій справі</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>Nothing found. Try another word.</source>
   <translation>Нічого не знайдено. Спробуйте інше слово.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>match of {name}</source>
   <translation>збіг для {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>preferences options theme colours colors dark light font size name mask language</source>
   <translation>налаштування параметри тема кольори темна світла шрифт розмір ім’я маска мова</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>search libraries find compare against reverse</source>
   <translation>шукати бібліотеки знайти порівняти звірити зворотний</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>create make database</source>
   <translation>створити зробити база</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>database known footage</source>
   <translation>база відомі матеріали</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>reindex index anew</source>
   <translation>переіндексувати індекс заново</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>create make project start</source>
   <translation>створити зробити проєкт почати</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>project load</source>
   <translation>проєкт завантажити</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>second another beside two project load</source>
   <translation>другий інша інше поруч два проєкт завантажити</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>panels splitters default columns restore</source>
   <translation>панелі роздільники типові стовпці відновити</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>switch case</source>
   <translation>перемкнути справа справу</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>import upload video image photo picture file</source>
   <translation>імпорт завантажити відео фото зображення світлина файл</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>save report print download html csv json</source>
   <translation>зберегти звіт друк завантажити html csv json</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>verify hash integrity originals log head</source>
   <translation>перевірити цілісність хеш оригінали журнал голова</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>timestamp rfc 3161 trusted authority date proof</source>
   <translation>позначка часу rfc 3161 довірений центр дата доказ</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>restore backup go back undo damaged</source>
   <translation>відновити резервна копія повернутися скасувати пошкоджено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>copy send give away archive share pack</source>
   <translation>копія надіслати віддати архів поділитися пакунок</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>zip bagit archive send share export exchange</source>
   <translation>zip bagit архів надіслати поділитися експорт обмін пакет</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>merge decide differ both copies open</source>
   <translation>об’єднати вирішити різниця обидві копії відкриті</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>combine join copies colleague conflicts import bundle</source>
   <translation>поєднати злити копії колега конфлікти імпорт пакет</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>errors warnings broken unreadable missing</source>
   <translation>помилки попередження пошкоджено нечитабельне відсутнє</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>log audit who when changes</source>
   <translation>журнал аудит хто коли зміни</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>publication day when</source>
   <translation>публікація день коли</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>day when</source>
   <translation>день коли</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>divide separate cut two</source>
   <translation>розділити поділити розрізати два</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>join combine unite together</source>
   <translation>з’єднати об’єднати злити разом</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>attribution hedge place date doubt</source>
   <translation>авторство застереження місце дата сумнів</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>hide blur graphic safe</source>
   <translation>приховати розмити жорстоке безпечно</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>brightness contrast gamma exposure lighter darker levels adjust</source>
   <translation>яскравість контраст гама експозиція світліше темніше рівні налаштувати</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>reset neutral original</source>
   <translation>скинути нейтрально оригінал</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>unmask unblur reveal</source>
   <translation>показати зняти маску розкрити</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>missing file upload</source>
   <translation>відсутній файл завантажити</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>download get missing file internet web</source>
   <translation>завантажити скачати отримати відсутній файл інтернет веб</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>download get missing files internet web</source>
   <translation>завантажити скачати отримати відсутні файли інтернет веб</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>download page url link internet web</source>
   <translation>завантажити скачати сторінка url посилання інтернет веб</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>finish lock final finalize</source>
   <translation>завершити зафіксувати остаточний</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>shortcuts hotkeys keyboard</source>
   <translation>клавіші гарячі скорочення клавіатура</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>version licence license</source>
   <translation>версія ліцензія</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>bug report error</source>
   <translation>помилка звіт вада</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>exit close</source>
   <translation>вийти закрити</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>revert take back</source>
   <translation>повернути скасувати відкотити</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>vocabulary favourites aliases rename merge synonyms</source>
   <translation>словник улюблені синоніми перейменувати об’єднати</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>hide blur unblur reveal graphic</source>
   <translation>приховати розмити показати жорстоке</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>hide blur default</source>
   <translation>приховати розмити типово</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>search look for tag text translation</source>
   <translation>шукати знайти тег текст переклад</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>ocr transcribe translation language sign lettering</source>
   <translation>розпізнати напис переклад мова вивіска літери</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>location coordinates geolocation map where</source>
   <translation>розташування координати геолокація карта де</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/palette.py" />
   <source>earlier cases known footage</source>
   <translation>попередні справи відомі матеріали</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/places.py" />
   <source>Place names of the case</source>
   <translation>Назви місць справи</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/places.py" />
   <source>A place is found in claims by its name and by each other spelling, in any script. Its coordinates are offered when you write down where a picture was taken.</source>
   <translation>Місце знаходять у твердженнях за його назвою та за кожним іншим написанням, будь-яким письмом. Його координати пропонуються, коли ви записуєте, де зроблено зображення.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/places.py" />
   <source>Other spellings, with ; between</source>
   <translation>Інші написання, з ; між ними</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/places.py" />
   <source>Coordinates, such as 40.1792, 44.4991</source>
   <translation>Координати, наприклад 40.1792, 44.4991</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/places.py" />
   <source>Keep</source>
   <translation>Зберегти</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/places.py" />
   <source>A list of places</source>
   <translation>Список місць</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/places.py" />
   <source>Where the list goes</source>
   <translation>Куди записати список</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/places.py" />
   <source>Add a place</source>
   <translation>Додати місце</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/places.py" />
   <source>Take over a list…</source>
   <translation>Прийняти список…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/places.py" />
   <source>Write the list…</source>
   <translation>Записати список…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/places.py" />
   <source>Line {n}: {reason}</source>
   <translation>Рядок {n}: {reason}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/places.py" />
   <source>Tables (*.csv);;All files (*)</source>
   <translation>Таблиці (*.csv);;Усі файли (*)</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/preview.py" />
   <source>Suggested, with the reason. Untick what is no claim.</source>
   <translation>Запропоновано, з причиною. Зніміть позначку з того, що не є твердженням.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/preview.py" />
   <source>In the order of the text. Untick what does not belong to it, as an advertisement.</source>
   <translation>У порядку тексту. Зніміть позначку з того, що до нього не належить, наприклад з реклами.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/preview.py" />
   <source>Not taken as text, each with the rule. Tick a line to put it back.</source>
   <translation>Не взяті як текст, кожен із правилом. Позначте рядок, щоб повернути його.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/preview.py" />
   <source>{title} {n} of {all}</source>
   <translation>{title} {n} з {all}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/preview.py" />
   <source>unknown; 2016, 2016-04 or 2016-04-09</source>
   <translation>невідомо; 2016, 2016-04 або 2016-04-09</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/preview.py" />
   <source>Date of the article</source>
   <translation>Дата статті</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/preview.py" />
   <source>Taken as unknown, as stated by you.</source>
   <translation>Вважається невідомою, як зазначено вами.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/preview.py" />
   <source>Claims</source>
   <translation>Твердження</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/preview.py" />
   <source>Page of the archive</source>
   <translation>Сторінка архіву</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/preview.py" />
   <source>No claim was found. Mark sentences in the text, or go on without.</source>
   <translation>Тверджень не знайдено. Позначте речення в тексті або продовжуйте без них.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/preview.py" />
   <source>The article cites no picture or clip.</source>
   <translation>Стаття не цитує жодного зображення чи відео.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/preview.py" />
   <source>Why: {reason}</source>
   <translation>Чому: {reason}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/preview.py" />
   <source>This is not a date.</source>
   <translation>Це не дата.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/preview.py" />
   <source>Make it a claim</source>
   <translation>Зробити твердженням</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/preview.py" />
   <source>Use for the claim</source>
   <translation>Узяти для твердження</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/preview.py" />
   <source>Text</source>
   <translation>Текст</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/preview.py" />
   <source>Mark others in the text.</source>
   <translation>Інші позначте в тексті.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/preview.py" />
   <source>{claims}, {media} will be taken in</source>
   <translation>Буде додано: {claims}, {media}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/preview.py" />
   <source>Marked by you</source>
   <translation>Позначено вами</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/preview.py" />
   <source>With the words you marked. {reason}</source>
   <translation>Зі словами, які ви позначили. {reason}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/preview.py" />
   <source>The words marked, or the sentence at the cursor (Ctrl+Shift+C)</source>
   <translation>Позначені слова або речення біля курсора (Ctrl+Shift+C)</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/preview.py" />
   <source>Let the chosen claim be the words marked (Ctrl+Shift+E)</source>
   <translation>Зробити вибраним твердженням позначені слова (Ctrl+Shift+E)</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/preview.py" />
   <source>Choose a claim in the list first.</source>
   <translation>Спершу виберіть твердження у списку.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/preview.py" />
   <source>Mark the words of the claim in the text first.</source>
   <translation>Спершу позначте слова твердження в тексті.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/preview.py" />
   <source>Said by: {name}</source>
   <translation>Хто каже: {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/preview.py" />
   <source>Words that doubt it: {words}</source>
   <translation>Слова сумніву: {words}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/preview.py" />
   <source>No date was found. State it if you know it.</source>
   <translation>Дати не знайдено. Зазначте її, якщо знаєте.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/preview.py" />
   <source>the page</source>
   <translation>сторінка</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/preview.py" />
   <source>{date}. Found: {source}.</source>
   <translation>{date}. Знайдено: {source}.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/preview.py" />
   <source>{date}. Kept and shown as stated by you.</source>
   <translation>{date}. Зберігається і показується як зазначене вами.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/reading_pane.py" />
   <source>Stopped. Choose the article again to read it.</source>
   <translation>Зупинено. Виберіть статтю ще раз, щоб прочитати її.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/reading_pane.py" />
   <source>The article could not be read.</source>
   <translation>Статтю не вдалося прочитати.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/restore.py" />
   <source>“{title}”, {size} MB, file {name}</source>
   <translation>«{title}», {size} МБ, файл {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/restore.py" />
   <source>Restoring keeps the case as it is now as a backup first, which is never deleted, and the log says what was replaced. Originals are not touched.</source>
   <translation>Перед відновленням справу зберігають такою, як вона є, резервною копією, яку ніколи не видаляють, а журнал каже, що замінено. Оригіналів не чіпають.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/restore.py" />
   <source>Backups</source>
   <translation>Резервні копії</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/restore.py" />
   <source>Restore this backup</source>
   <translation>Відновити цю копію</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/restore.py" />
   <source>Looking the backups over</source>
   <translation>Перегляд резервних копій</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/restore.py" />
   <source>At an unknown time</source>
   <translation>У невідомий час</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/restore.py" />
   <source>There is no backup of this case yet. One is made by itself every week.</source>
   <translation>Резервних копій цієї справи ще немає. Їх роблять автоматично раз на тиждень.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/restore.py" />
   <source>Backups of “{title}”</source>
   <translation>Резервні копії справи «{title}»</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/restore.py" />
   <source>Back up now</source>
   <translation>Зробити копію зараз</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/scale.py" />
   <source>What is meant never changes: exports carry a fixed code beside your word.</source>
   <translation>Значення ніколи не змінюється: експорт містить поруч із вашим словом незмінний код.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/scale.py" />
   <source>Begin new cases with these words</source>
   <translation>Починати нові справи з цими словами</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/scale.py" />
   <source>Word for {verdict}</source>
   <translation>Слово для висновку {verdict}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/settings.py" />
   <source>Settings</source>
   <translation>Налаштування</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/settings.py" />
   <source>Kept at once, for you on this machine.</source>
   <translation>Зберігаються одразу, для вас на цьому комп’ютері.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/source.py" />
   <source>Archived at</source>
   <translation>Архівна копія</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/source.py" />
   <source>https://… or empty</source>
   <translation>https://… або порожньо</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/source.py" />
   <source>How reliable is the source</source>
   <translation>Наскільки надійне джерело</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/source.py" />
   <source>How credible is what it says</source>
   <translation>Наскільки достовірне сказане в ньому</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/source.py" />
   <source>Which way it speaks</source>
   <translation>На чию користь свідчить</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/source.py" />
   <source>Not graded</source>
   <translation>Без оцінки</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/source.py" />
   <source>What it shows</source>
   <translation>Що воно показує</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/source.py" />
   <source>Pin it</source>
   <translation>Закріпити</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/source.py" />
   <source>Pin an outside source</source>
   <translation>Закріпити зовнішнє джерело</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/source.py" />
   <source>The program does not open it and sends nothing.</source>
   <translation>Програма його не відкриває і нічого не надсилає.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/source.py" />
   <source>What is said of this evidence</source>
   <translation>Що сказано про цей доказ</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/source.py" />
   <source>It answers</source>
   <translation>Відповідає на питання</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/source.py" />
   <source>Say which way it speaks.</source>
   <translation>Зазначте, на чию користь воно свідчить.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/source.py" />
   <source>Date of what was found</source>
   <translation>Дата знайденого</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/source.py" />
   <source>Date of the source</source>
   <translation>Дата джерела</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/source.py" />
   <source>It answers: {question}</source>
   <translation>Відповідає на питання: {question}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/dialogs/stamps.py" />
   <source>{n} entries were recorded since.</source>
   <comment>{n} entry was recorded since.</comment>
   <translation>
    <numerusform>Відтоді записано {n} запис.</numerusform>
    <numerusform>Відтоді записано {n} записи.</numerusform>
    <numerusform>Відтоді записано {n} записів.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/stamps.py" />
   <source>An authority signs when it saw a hash. Stamping the head of the log shows that all that is recorded up to there existed by then. Only that hash leaves this machine, and you send it yourself.</source>
   <translation>Центр підписує, коли він бачив хеш. Позначка для голови журналу показує, що все записане до неї тоді вже існувало. Цей комп’ютер покидає лише цей хеш, і надсилаєте його ви самі.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/stamps.py" />
   <source>1. Write the request to a file, and send that file to an authority you choose.</source>
   <translation>1. Запишіть запит у файл і надішліть той файл до центру на ваш вибір.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/stamps.py" />
   <source>2. Take its reply in. It is checked here, without a network.</source>
   <translation>2. Візьміть його відповідь. Її перевіряють тут, без мережі.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/stamps.py" />
   <source>Where the request goes</source>
   <translation>Куди йде запит</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/stamps.py" />
   <source>Where the reply goes</source>
   <translation>Куди йде відповідь</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/stamps.py" />
   <source>The reply of the authority</source>
   <translation>Відповідь центру</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/stamps.py" />
   <source>Certificates of the authority</source>
   <translation>Сертифікати центру</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/stamps.py" />
   <source>Head of the log now</source>
   <translation>Голова журналу зараз</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/stamps.py" />
   <source>Write a request…</source>
   <translation>Записати запит…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/stamps.py" />
   <source>Certificates of the authority…</source>
   <translation>Сертифікати центру…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/stamps.py" />
   <source>Take in a reply…</source>
   <translation>Взяти відповідь…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/stamps.py" />
   <source>Save the reply…</source>
   <translation>Зберегти відповідь…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/stamps.py" />
   <source>A reply will be checked against the certificates this computer trusts, unless you hand some in.</source>
   <translation>Відповідь перевірять за сертифікатами, яким довіряє цей комп’ютер, якщо ви не додасте інших.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/stamps.py" />
   <source>No time stamp yet.</source>
   <translation>Позначок часу ще немає.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/stamps.py" />
   <source>A reply will be checked against: {names}</source>
   <translation>Відповідь перевірять за: {names}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/stamps.py" />
   <source>Replies (*.tsr *.tst *.tsd *.der);;All files (*)</source>
   <translation>Відповіді (*.tsr *.tst *.tsd *.der);;Усі файли (*)</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/stamps.py" />
   <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
   <translation>Сертифікати (*.pem *.crt *.cer *.der);;Усі файли (*)</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Tag words</source>
   <translation>Словник тегів</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Other spellings find the tag; a favourite key sets it with one press.</source>
   <translation>Тег знаходиться і за іншими написаннями; улюблена клавіша ставить його одним натисканням.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Up</source>
   <translation>Вгору</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Down</source>
   <translation>Вниз</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>None</source>
   <translation>Немає</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Marks violence or death; pictures with it stay masked</source>
   <translation>Позначає насильство або смерть; такі зображення залишаються замаскованими</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Merge into…</source>
   <translation>Об’єднати з…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Delete</source>
   <translation>Видалити</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>A list of tag words</source>
   <translation>Список тегів</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Where the list goes (.json or .csv)</source>
   <translation>Куди записати список (.json або .csv)</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Import…</source>
   <translation>Імпорт…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>New word</source>
   <translation>Нове слово</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Further up (Alt+Up)</source>
   <translation>Вище (Alt+Up)</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Further down (Alt+Down)</source>
   <translation>Нижче (Alt+Down)</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Other spellings, with commas between</source>
   <translation>Інші написання через кому</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Colour</source>
   <translation>Колір</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Favourite key</source>
   <translation>Улюблена клавіша</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Used {n} times.</source>
   <comment>Used {n} time.</comment>
   <translation>
    <numerusform>Використано {n} раз.</numerusform>
    <numerusform>Використано {n} рази.</numerusform>
    <numerusform>Використано {n} разів.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Delete with {n} uses</source>
   <comment>Delete with {n} use</comment>
   <translation>
    <numerusform>Видалити разом з {n} використанням</numerusform>
    <numerusform>Видалити разом із {n} використаннями</numerusform>
    <numerusform>Видалити разом із {n} використаннями</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>It is in use. Press again to take it off everything; undo brings it back.</source>
   <translation>Тег використовується. Натисніть ще раз, щоб зняти його звідусіль; скасування поверне його.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>graphic</source>
   <translation>чутливий вміст</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>{added} added, {changed} changed.</source>
   <translation>Додано: {added}, змінено: {changed}.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Colour {n}</source>
   <translation>Колір {n}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Left out: {words}</source>
   <translation>Пропущено: {words}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/dialogs/word.py" />
   <source>Lists of tag words (*.json *.csv);;All files (*)</source>
   <translation>Списки тегів (*.json *.csv);;Усі файли (*)</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/elsewhere_work.py" />
   <source>The part in view is on the clipboard. Paste it into {service} with Ctrl+V.</source>
   <translation>Видима частина у буфері обміну. Вставте її у {service} за допомогою Ctrl+V.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/elsewhere_work.py" />
   <source>The picture is on the clipboard. Paste it into {service} with Ctrl+V.</source>
   <translation>Зображення у буфері обміну. Вставте його у {service} за допомогою Ctrl+V.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/elsewhere_work.py" />
   <source>Recording the search elsewhere</source>
   <translation>Записування пошуку деінде</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/elsewhere_work.py" />
   <source>Recording the answer</source>
   <translation>Записування відповіді</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/elsewhere_work.py" />
   <source>Choose a picture or clip first.</source>
   <translation>Спершу виберіть зображення або відео.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/elsewhere_work.py" />
   <source>This medium has no address of its own that the service could look for.</source>
   <translation>Цей медіафайл не має власної адреси, за якою служба могла б шукати.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/elsewhere_work.py" />
   <source>{service} was given the address of the picture by your browser.</source>
   <translation>Ваш браузер передав службі {service} адресу зображення.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/elsewhere_work.py" />
   <source>There is no picture at this time, so nothing was copied.</source>
   <translation>У цей момент зображення немає, тож нічого не скопійовано.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/elsewhere_work.py" />
   <source>No browser could be opened. Open {address} yourself; the picture is on the clipboard.</source>
   <translation>Не вдалося відкрити браузер. Відкрийте {address} самостійно; зображення у буфері обміну.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/evidence_work.py" />
   <source>Writing the request</source>
   <translation>Запис запиту</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/evidence_work.py" />
   <source>Taking in the reply</source>
   <translation>Приймання відповіді</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/evidence_work.py" />
   <source>Writing the reply</source>
   <translation>Запис відповіді</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/evidence_work.py" />
   <source>Making the copy</source>
   <translation>Створення копії</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/evidence_work.py" />
   <source>The request could not be written</source>
   <translation>Запит не вдалося записати</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/evidence_work.py" />
   <source>The reply was not taken in</source>
   <translation>Відповідь не взято</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/evidence_work.py" />
   <source>The reply could not be written</source>
   <translation>Відповідь не вдалося записати</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/evidence_work.py" />
   <source>The backup could not be made</source>
   <translation>Резервну копію не вдалося зробити</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/evidence_work.py" />
   <source>The backup is restored</source>
   <translation>Резервну копію відновлено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/evidence_work.py" />
   <source>The copy is made</source>
   <translation>Копію зроблено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/evidence_work.py" />
   <source>The copy is made, with what the case has</source>
   <translation>Копію зроблено, з усім, що є у справі</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/evidence_work.py" />
   <source>The copy was not made</source>
   <translation>Копії не зроблено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/evidence_work.py" />
   <source>The request is written</source>
   <translation>Запит записано</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/evidence_work.py" />
   <source>The time stamp</source>
   <translation>Позначка часу</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/evidence_work.py" />
   <source>The backup was not restored</source>
   <translation>Резервної копії не відновлено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/evidence_work.py" />
   <source>Restoring {name}</source>
   <translation>Відновлення {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/evidence_work.py" />
   <source>The place of this case</source>
   <translation>Місце цієї справи</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/evidence_work.py" />
   <source>Written to {name}</source>
   <translation>Записано до {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/evidence_work.py" />
   <source>What this means</source>
   <translation>Що це означає</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/fetching_work.py" />
   <source>Fetching {n} files</source>
   <comment>Fetching {n} file</comment>
   <translation>
    <numerusform>Завантаження {n} файлу</numerusform>
    <numerusform>Завантаження {n} файлів</numerusform>
    <numerusform>Завантаження {n} файлів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/fetching_work.py" />
   <source>What was fetched</source>
   <translation>Що завантажено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/fetching_work.py" />
   <source>Further items are listed in Problems.</source>
   <translation>Решту перелічено в «Проблемах».</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/fetching_work.py" />
   <source>The article was not fetched</source>
   <translation>Статтю не завантажено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/fetching_work.py" />
   <source>Fetching from {site}</source>
   <translation>Завантаження з {site}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/filling_work.py" />
   <source>Looking at the case</source>
   <translation>Перегляд справи</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/filling_work.py" />
   <source>The library is made</source>
   <translation>Бібліотеку створено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/filling_work.py" />
   <source>Adding the case's media to {name}</source>
   <translation>Додавання медіафайлів справи до {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/filling_work.py" />
   <source>Stopped. What was added before is kept.</source>
   <translation>Зупинено. Додане раніше збережено.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/filling_work.py" />
   <source>The library was not filled</source>
   <translation>Бібліотеку не наповнено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/fonts.py" />
   <source>Fonts missing: {missing}. The system's own font is used instead; nothing else changes.</source>
   <translation>Бракує шрифтів: {missing}. Натомість узято шрифт системи; більше нічого не змінюється.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/foreign_work.py" />
   <source>This computer does not know this case</source>
   <translation>Цей комп’ютер не знає цієї справи</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/foreign_work.py" />
   <source>“{name}” was not made here, or was copied or moved since. A case from somebody else may be damaged, altered, or made to harm. Importing reads it in a closed-off process, follows its log entry by entry and makes a new case of it, with whatever does not fit told; the folder itself is not changed. This is recommended. Open it as it is only if it is your own.</source>
   <translation>«{name}» створено не тут, або відтоді її скопійовано чи переміщено. Чужа справа може бути пошкодженою, зміненою або створеною, щоб зашкодити. Імпорт читає її в ізольованому процесі, простежує її журнал запис за записом і створює з неї нову справу, повідомляючи про все, що не узгоджується; сама тека не змінюється. Радимо саме це. Відкривайте її такою, як є, лише якщо вона ваша власна.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/foreign_work.py" />
   <source>This computer does not know this library</source>
   <translation>Цей комп’ютер не знає цієї бібліотеки</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/foreign_work.py" />
   <source>“{name}” was not made here, or was copied or moved since. A library from somebody else may be damaged, altered, or made to harm. Importing reads it in a closed-off process and makes a new library of it, which remembers where it came from; the folder itself is not changed. This is recommended. Open it as it is only if it is your own.</source>
   <translation>«{name}» створено не тут, або відтоді її скопійовано чи переміщено. Чужа бібліотека може бути пошкодженою, зміненою або створеною, щоб зашкодити. Імпорт читає її в ізольованому процесі та створює з неї нову бібліотеку, яка пам’ятає, звідки вона; сама тека не змінюється. Радимо саме це. Відкривайте її такою, як є, лише якщо вона ваша власна.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/foreign_work.py" />
   <source>A case from somebody else</source>
   <translation>Справа від когось іншого</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/foreign_work.py" />
   <source>A library from somebody else</source>
   <translation>Бібліотека від когось іншого</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/foreign_work.py" />
   <source>Where the copy of the case goes</source>
   <translation>Куди записати копію справи</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/foreign_work.py" />
   <source>Where the copy of the library goes</source>
   <translation>Куди записати копію бібліотеки</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/foreign_work.py" />
   <source>{n} more lines</source>
   <comment>{n} more line</comment>
   <translation>
    <numerusform>Ще {n} рядок</numerusform>
    <numerusform>Ще {n} рядки</numerusform>
    <numerusform>Ще {n} рядків</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/foreign_work.py" />
   <source>Imported, with something to look at</source>
   <translation>Імпортовано, є що переглянути</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/foreign_work.py" />
   <source>Imported as a copy</source>
   <translation>Імпортовано як копію</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/foreign_work.py" />
   <source>Importing {name}</source>
   <translation>Імпорт: {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/foreign_work.py" />
   <source>Open the copy</source>
   <translation>Відкрити копію</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/foreign_work.py" />
   <source>Import a copy…</source>
   <translation>Імпортувати копію…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/foreign_work.py" />
   <source>Open as it is</source>
   <translation>Відкрити такою, як є</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/foreign_work.py" />
   <source>Nothing was taken over</source>
   <translation>Нічого не прийнято</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/foreign_work.py" />
   <source>{more}; “Check” in the copy tells all of them.</source>
   <translation>{more}; «Перевірити» в копії покаже всі.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/gate.py" />
   <source>There is no picture for this moment.</source>
   <translation>Для цього моменту зображення немає.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/giving_work.py" />
   <source>Copy the head</source>
   <translation>Скопіювати голову</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/giving_work.py" />
   <source>Show folder</source>
   <translation>Показати теку</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/header.py" />
   <source>Find or do anything (Ctrl+K)</source>
   <translation>Пошук і команди (Ctrl+K)</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/header.py" />
   <source>Menu</source>
   <translation>Меню</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/header.py" />
   <source>Shown</source>
   <translation>Показано</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/header.py" />
   <source>Masked</source>
   <translation>Замасковано</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/header.py" />
   <source>Pictures are masked. Hold V to look, Shift+V to show.</source>
   <translation>Зображення замасковано. Утримуйте V, щоб подивитися, Shift+V, щоб показати.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/header.py" />
   <source>Pictures are shown.</source>
   <translation>Зображення показано.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/language.py" />
   <source>{n} years</source>
   <comment>{n} year</comment>
   <translation>
    <numerusform>{n} рік</numerusform>
    <numerusform>{n} роки</numerusform>
    <numerusform>{n} років</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/language.py" />
   <source>{n} months</source>
   <comment>{n} month</comment>
   <translation>
    <numerusform>{n} місяць</numerusform>
    <numerusform>{n} місяці</numerusform>
    <numerusform>{n} місяців</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/language.py" />
   <source>{n} days</source>
   <comment>{n} day</comment>
   <translation>
    <numerusform>{n} день</numerusform>
    <numerusform>{n} дні</numerusform>
    <numerusform>{n} днів</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/language.py" />
   <source>{n} hours</source>
   <comment>{n} hour</comment>
   <translation>
    <numerusform>{n} година</numerusform>
    <numerusform>{n} години</numerusform>
    <numerusform>{n} годин</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/language.py" />
   <source>{n} minutes</source>
   <comment>{n} minute</comment>
   <translation>
    <numerusform>{n} хвилина</numerusform>
    <numerusform>{n} хвилини</numerusform>
    <numerusform>{n} хвилин</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/language.py" />
   <source>{n} seconds</source>
   <comment>{n} second</comment>
   <translation>
    <numerusform>{n} секунда</numerusform>
    <numerusform>{n} секунди</numerusform>
    <numerusform>{n} секунд</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/adding.py" />
   <source>Add to the library</source>
   <translation>Додати до бібліотеки</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/adding.py" />
   <source>What you know of all these files. Fields may stay empty.</source>
   <translation>Що вам відомо про всі ці файли. Поля можуть бути порожніми.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/adding.py" />
   <source>A table can tell more of each file.</source>
   <translation>Таблиця може розповісти більше про кожен файл.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/adding.py" />
   <source>Read a table…</source>
   <translation>Прочитати таблицю…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/adding.py" />
   <source>What the table tells</source>
   <translation>Що повідомляє таблиця</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/adding.py" />
   <source>A table of facts</source>
   <translation>Таблиця відомостей</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/adding.py" />
   <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
   <translation>Таблиці (*.csv *.tsv *.txt);;Усі файли (*)</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/adding.py" />
   <source>The table is being read.</source>
   <translation>Таблиця читається.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/adding.py" />
   <source>A CSV file with these columns: {names}</source>
   <translation>Файл CSV з такими стовпцями: {names}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/arranging.py" />
   <source>All items</source>
   <translation>Усі записи</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/arranging.py" />
   <source>Clips</source>
   <translation>Відео</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/arranging.py" />
   <source>Pictures</source>
   <translation>Зображення</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/arranging.py" />
   <source>No date</source>
   <translation>Без дати</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/arranging.py" />
   <source>Date proposed</source>
   <translation>Запропоновано дату</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/arranging.py" />
   <source>File offline</source>
   <translation>Файл не під рукою</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/browser.py" />
   <source>Sort by</source>
   <translation>Сортувати за</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/browser.py" />
   <source>As added</source>
   <translation>У порядку додавання</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/browser.py" />
   <source>From last to first</source>
   <translation>Від останнього до першого</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/browser.py" />
   <source>Look</source>
   <translation>Вигляд</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/browser.py" />
   <source>Items</source>
   <translation>Записи</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/browser.py" />
   <source>Arranging the items</source>
   <translation>Упорядкування записів</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/browser.py" />
   <source>Grid</source>
   <translation>Сітка</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/browser.py" />
   <source>Table</source>
   <translation>Таблиця</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/care.py" />
   <source>The same picture or clip</source>
   <translation>Те саме зображення чи відео</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/care.py" />
   <source>Strong matches between items. All items stay; what is known of one can be given to the others.</source>
   <translation>Сильні збіги між записами. Усі записи залишаються; відоме про один можна передати іншим.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/library/care.py" />
   <source>{n} groups were dismissed</source>
   <comment>{n} group was dismissed</comment>
   <translation>
    <numerusform>Відхилено {n} групу</numerusform>
    <numerusform>Відхилено {n} групи</numerusform>
    <numerusform>Відхилено {n} груп</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/care.py" />
   <source>Earliest date for all</source>
   <translation>Найраніша дата для всіх</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/care.py" />
   <source>See the foot of the window.</source>
   <translation>Дивіться внизу вікна.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/library/care.py" />
   <source>{n} more groups are not shown.</source>
   <comment>{n} more group is not shown.</comment>
   <translation>
    <numerusform>Ще {n} групу не показано.</numerusform>
    <numerusform>Ще {n} групи не показано.</numerusform>
    <numerusform>Ще {n} груп не показано.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/care.py" />
   <source>Fills in empty fields on which the others agree.</source>
   <translation>Заповнює порожні поля, щодо яких решта збігаються.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/care.py" />
   <source>Choose them</source>
   <translation>Вибрати їх</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/care.py" />
   <source>Not the same</source>
   <translation>Не те саме</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/care.py" />
   <source>No two items are the same picture or clip.</source>
   <translation>Однакових зображень чи відео немає.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/care.py" />
   <source>Group again</source>
   <translation>Згрупувати знову</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/care.py" />
   <source>offline</source>
   <translation>не під рукою</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/care.py" />
   <source>The group is not shown again; it stands below as dismissed.</source>
   <translation>Групу більше не буде показано; вона стоїть нижче як відхилена.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/choosing.py" />
   <source>A library, or an empty folder for a new one</source>
   <translation>Бібліотека або порожня тека для нової</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/choosing.py" />
   <source>not at hand</source>
   <translation>немає під рукою</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/choosing.py" />
   <source>Open…</source>
   <translation>Відкрити…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/choosing.py" />
   <source>{name} cannot be read: {why}.</source>
   <translation>{name} не вдається прочитати: {why}.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>none: only its hash was received</source>
   <translation>немає: отримано лише хеш</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/library/details.py" />
   <source>{n} proposed dates were dismissed.</source>
   <comment>{n} proposed date was dismissed.</comment>
   <translation>
    <numerusform>Відхилено {n} запропоновану дату.</numerusform>
    <numerusform>Відхилено {n} запропоновані дати.</numerusform>
    <numerusform>Відхилено {n} запропонованих дат.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Remove…</source>
   <translation>Вилучити…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Looks through a folder for files with the same content.</source>
   <translation>Шукає в теці файли з таким самим вмістом.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/library/details.py" />
   <source>The files of {n} items are not at hand.</source>
   <comment>The file of {n} item is not at hand.</comment>
   <translation>
    <numerusform>Файлу {n} запису немає під рукою.</numerusform>
    <numerusform>Файлів {n} записів немає під рукою.</numerusform>
    <numerusform>Файлів {n} записів немає під рукою.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Kind</source>
   <translation>Вид</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Hash</source>
   <translation>Хеш</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Added</source>
   <translation>Додано</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Tags</source>
   <translation>Теги</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/library/details.py" />
   <source>Dates are proposed for {n} of the chosen items.</source>
   <comment>A date is proposed for {n} of the chosen items.</comment>
   <translation>
    <numerusform>Дату запропоновано для {n} з вибраних записів.</numerusform>
    <numerusform>Дати запропоновано для {n} з вибраних записів.</numerusform>
    <numerusform>Дати запропоновано для {n} з вибраних записів.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Propose again</source>
   <translation>Запропонувати знову</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Take it</source>
   <translation>Взяти</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Where it comes from</source>
   <translation>Звідки це</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>{n} s</source>
   <translation>{n} с</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Take for all chosen</source>
   <translation>Взяти для всіх вибраних</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Items that have a date keep it.</source>
   <translation>Записи, що мають дату, зберігають її.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Proposed: {date}, {where}.</source>
   <translation>Запропоновано: {date}, {where}.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Dismiss: {text}</source>
   <translation>Відхилити: {text}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>{n} items are chosen: a field you fill in is set for all of them.</source>
   <translation>Вибрано записів: {n}. Заповнене поле задається для всіх них.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>offline, last seen at {path}</source>
   <translation>не під рукою, востаннє бачено у {path}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Earliest date</source>
   <translation>Найраніша дата</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Published by</source>
   <translation>Хто опублікував</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Event</source>
   <translation>Подія</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Licence</source>
   <translation>Ліцензія</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Earlier verdicts</source>
   <translation>Попередні висновки</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Notes</source>
   <translation>Нотатки</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>several values</source>
   <translation>кілька значень</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/details.py" />
   <source>Choose an item first.</source>
   <translation>Спершу виберіть запис.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/find_field.py" />
   <source>Title, place, event or date</source>
   <translation>Заголовок, місце, подія або дата</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/find_field.py" />
   <source>Find items</source>
   <translation>Знайти записи</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/found.py" />
   <source>Search all libraries</source>
   <translation>Шукати в усіх бібліотеках</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/found.py" />
   <source>Add these files…</source>
   <translation>Додати ці файли…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/found.py" />
   <source>Back to where it comes from</source>
   <translation>Назад до походження</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/found.py" />
   <source>Only its hash is known; there is no picture to compare.</source>
   <translation>Відомий лише хеш; зображення для порівняння немає.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/histogram.py" />
   <source>Items per year</source>
   <translation>Записи за роками</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/histogram.py" />
   <source>all dates</source>
   <translation>усі дати</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/library/histogram.py" />
   <source>{n} known to the year only</source>
   <comment>{n} known to the year only</comment>
   <translation>
    <numerusform>{n} запис із відомим лише роком</numerusform>
    <numerusform>{n} записи з відомим лише роком</numerusform>
    <numerusform>{n} записів із відомим лише роком</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/histogram.py" />
   <source>Items per month of {year}</source>
   <translation>Записи за місяцями, {year}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/histogram.py" />
   <source>limited to {date}</source>
   <translation>обмежено: {date}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/items.py" />
   <source>proposed: {date}</source>
   <translation>запропоновано: {date}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/items.py" />
   <source> to </source>
   <translation> – </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/items_view.py" />
   <source>not sorted by it</source>
   <translation>не відсортовано за ним</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/items_view.py" />
   <source>Offline</source>
   <translation>Не під рукою</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/items_view.py" />
   <source>Space sorts by this column</source>
   <translation>Пробіл сортує за цим стовпцем</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/items_view.py" />
   <source>sorted, last first</source>
   <translation>відсортовано, спочатку останні</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/items_view.py" />
   <source>sorted, first first</source>
   <translation>відсортовано, спочатку перші</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>Lists (*.csv *.tsv *.jsonl);;All files (*)</source>
   <translation>Списки (*.csv *.tsv *.jsonl);;Усі файли (*)</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>Add this case's media to a library</source>
   <translation>Додати медіафайли цієї справи до бібліотеки</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/library/sources.py" />
   <source>{n} media stay out:</source>
   <comment>{n} medium stays out:</comment>
   <translation>
    <numerusform>{n} медіафайл не входить:</numerusform>
    <numerusform>{n} медіафайли не входять:</numerusform>
    <numerusform>{n} медіафайлів не входять:</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>Choose a library.</source>
   <translation>Виберіть бібліотеку.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>Looking at the libraries</source>
   <translation>Перегляд бібліотек</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>A folder of earlier cases, of pictures and clips, auto-archiver's output, or a list of hashes.</source>
   <translation>Тека попередніх справ, зображень і відео, результатів auto-archiver або список хешів.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>What it is made from</source>
   <translation>З чого її створено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>Choose a folder; it is looked through and nothing is changed in it.</source>
   <translation>Виберіть теку; її буде переглянуто, у ній нічого не зміниться.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>Name of the library</source>
   <translation>Назва бібліотеки</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>Choose first what it is made from.</source>
   <translation>Спершу виберіть, з чого її створити.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>Cases, pictures, clips or lists of hashes</source>
   <translation>Справи, зображення, відео або списки хешів</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>A list of hashes</source>
   <translation>Список хешів</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/library/sources.py" />
   <source>{n} pictures and clips come in</source>
   <comment>{n} picture or clip comes in</comment>
   <translation>
    <numerusform>Надійде {n} зображення чи відео</numerusform>
    <numerusform>Надійдуть {n} зображення й відео</numerusform>
    <numerusform>Надійдуть {n} зображень і відео</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source> with address, caption and verdict. The date of the article is proposed as a date, not taken for one. The files stay in the case folder.</source>
   <translation> з адресою, підписом і висновком. Дата статті лише пропонується як дата, а не приймається. Файли залишаються в теці справи.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>The case has no media that could be added.</source>
   <translation>У справі немає медіафайлів, які можна додати.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>No library is at hand; make one first.</source>
   <translation>Жодної бібліотеки немає під рукою; спершу створіть її.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>There is nothing to make a library from.</source>
   <translation>Немає з чого створити бібліотеку.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>Folder…</source>
   <translation>Тека…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>List…</source>
   <translation>Список…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>Looking through {name} …</source>
   <translation>Перегляд: {name} …</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/sources.py" />
   <source>Looking through {name}</source>
   <translation>Перегляд: {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/tags.py" />
   <source>Add tags</source>
   <translation>Додати теги</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/tags.py" />
   <source>Add a tag, or several with commas</source>
   <translation>Додайте тег або кілька через кому</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/tags.py" />
   <source>Take “{tag}” off</source>
   <translation>Зняти «{tag}»</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/tags.py" />
   <source>and {n} more tags</source>
   <translation>і ще тегів: {n}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/tags.py" />
   <source>{tag}, {n} of {total}</source>
   <translation>{tag}, {n} із {total}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>Add…</source>
   <translation>Додати…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>All work done</source>
   <translation>Усю роботу виконано</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>Reading the library</source>
   <translation>Читання бібліотеки</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/library/window.py" />
   <source>Empty {n} removed items…</source>
   <comment>Empty {n} removed item…</comment>
   <translation>
    <numerusform>Остаточно видалити {n} вилучений запис…</numerusform>
    <numerusform>Остаточно видалити {n} вилучені записи…</numerusform>
    <numerusform>Остаточно видалити {n} вилучених записів…</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>Show</source>
   <translation>Показати</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>Check</source>
   <translation>Перевірити</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>Undo: {label}</source>
   <translation>Скасувати: {label}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>Nothing to undo</source>
   <translation>Немає чого скасовувати</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>Redo: {label}</source>
   <translation>Повторити: {label}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>Nothing to redo</source>
   <translation>Немає чого повторювати</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>No library open</source>
   <translation>Бібліотеку не відкрито</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>A library keeps footage you know, so that it is found again.</source>
   <translation>Бібліотека зберігає відомі вам матеріали, щоб їх можна було знайти знову.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>Library: {name}</source>
   <translation>Бібліотека: {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>No item fits.</source>
   <translation>Жоден запис не підходить.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>Nothing in this library yet.</source>
   <translation>У цій бібліотеці ще нічого немає.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>{n}, {chosen} chosen</source>
   <translation>{n}, вибрано {chosen}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/window.py" />
   <source>What was dropped holds no picture and no file.</source>
   <translation>Перетягнуте не містить ні зображення, ні файлу.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Lists (*.csv *.tsv *.txt *.jsonl *.json);;All files (*)</source>
   <translation>Списки (*.csv *.tsv *.txt *.jsonl *.json);;Усі файли (*)</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Files of known footage</source>
   <translation>Файли відомих матеріалів</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>A folder of known footage</source>
   <translation>Тека відомих матеріалів</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/library/work.py" />
   <source>{n} items added</source>
   <comment>{n} item added</comment>
   <translation>
    <numerusform>додано {n} запис</numerusform>
    <numerusform>додано {n} записи</numerusform>
    <numerusform>додано {n} записів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Taking the dates</source>
   <translation>Взяття дат</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Dismissing the dates</source>
   <translation>Відхилення дат</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Checking the library</source>
   <translation>Перевірка бібліотеки</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Rebuilding the search index</source>
   <translation>Перебудова пошукового індексу</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/library/work.py" />
   <source>{n} groups of the same picture</source>
   <comment>{n} group of the same picture</comment>
   <translation>
    <numerusform>{n} група однакових зображень</numerusform>
    <numerusform>{n} групи однакових зображень</numerusform>
    <numerusform>{n} груп однакових зображень</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Merging what is known</source>
   <translation>Об’єднання відомостей</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Remembering it</source>
   <translation>Запам’ятовування</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Where the files may be now</source>
   <translation>Де зараз можуть бути файли</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Looking for the files</source>
   <translation>Пошук файлів</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>A picture or clip to look for</source>
   <translation>Зображення або відео для пошуку</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>There is no picture and no file on the clipboard.</source>
   <translation>У буфері обміну немає ні зображення, ні файлу.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Searching</source>
   <translation>Пошук</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>No library is open.</source>
   <translation>Бібліотеку не відкрито.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Making again</source>
   <translation>Повторення зміни</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Choose the items to remove.</source>
   <translation>Виберіть записи для вилучення.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Check of the library</source>
   <translation>Перевірка бібліотеки</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Importing hashes</source>
   <translation>Імпорт хешів</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Exporting hashes</source>
   <translation>Експорт хешів</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>The picture could not be written to the temporary folder; is the disk full?</source>
   <translation>Не вдалося записати зображення до тимчасової теки; можливо, диск заповнено?</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Open or make one first.</source>
   <translation>Спершу відкрийте або створіть її.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Adding to {name}</source>
   <translation>Додавання до {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/library/work.py" />
   <source>Remove {n} items from the library?</source>
   <comment>Remove {n} item from the library?</comment>
   <translation>
    <numerusform>Вилучити {n} запис із бібліотеки?</numerusform>
    <numerusform>Вилучити {n} записи з бібліотеки?</numerusform>
    <numerusform>Вилучити {n} записів із бібліотеки?</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>The files stay where they are. Undo brings the items back until the removed ones are emptied.</source>
   <translation>Файли залишаються на своїх місцях. Скасування поверне записи, доки вилучені не видалено остаточно.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Delete the removed items for good?</source>
   <translation>Видалити вилучені записи назавжди?</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>They cannot be brought back then. The files stay where they are and can be added again.</source>
   <translation>Після цього їх не можна буде повернути. Файли залишаються на своїх місцях, їх можна додати ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>The picture pasted</source>
   <translation>Вставлене зображення</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>{n} already there</source>
   <translation>{n} вже є</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>{n} left out</source>
   <translation>{n} пропущено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Some files could not be read</source>
   <translation>Деякі файли не вдалося прочитати</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Only an address came along, and nothing is fetched. Save the picture first.</source>
   <translation>Надійшла лише адреса, а програма нічого не завантажує. Спершу збережіть зображення.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Removing</source>
   <translation>Вилучення</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/library/work.py" />
   <source>Emptying</source>
   <translation>Остаточне видалення</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>Open a case first.</source>
   <translation>Спершу відкрийте справу.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>The file hash is on the clipboard.</source>
   <translation>Хеш файлу у буфері обміну.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>The layout is as it was the first time.</source>
   <translation>Розташування таке, як було першого разу.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>Undo {label}</source>
   <translation>Скасувати: {label}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>Redo {label}</source>
   <translation>Повторити: {label}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>Show this</source>
   <translation>Показати це</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>No other window is open.</source>
   <translation>Інших відкритих вікон немає.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>Choose a claim first.</source>
   <translation>Спершу виберіть твердження.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>There is no file.</source>
   <translation>Файлу немає.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>The file is here already.</source>
   <translation>Файл уже тут.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>The case has no article yet.</source>
   <translation>У справі ще немає статті.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>The case has no other article.</source>
   <translation>У справі немає іншої статті.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>No article is set aside.</source>
   <translation>Жодної статті не відкладено.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>Nothing is missing: every medium has its file.</source>
   <translation>Нічого не бракує: кожен медіафайл має свій файл.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>The claim does not rest on this medium.</source>
   <translation>Твердження не спирається на цей медіафайл.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>This is not a clip.</source>
   <translation>Це не відео.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>There is no match to choose.</source>
   <translation>Немає збігу для вибору.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>This case remembers no library yet. Match it against one first.</source>
   <translation>Ця справа ще не пам’ятає жодної бібліотеки. Спершу виконайте пошук збігів.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>Works in the Compare view.</source>
   <translation>Діє у поданні «Порівняння».</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>The verdict is final. Reopen it first.</source>
   <translation>Висновок остаточний. Спершу відкрийте його повторно.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>The verdict is not final.</source>
   <translation>Висновок не остаточний.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>There is no verdict yet.</source>
   <translation>Висновку ще немає.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>Nothing was said of this file; it goes by the case.</source>
   <translation>Про цей файл нічого не зазначено; діє правило справи.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>Nothing is pinned to this claim.</source>
   <translation>За цим твердженням нічого не закріплено.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>Nothing beside this can change its size.</source>
   <translation>Поруч немає нічого, що може змінити розмір.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>There is no file, so there is no hash.</source>
   <translation>Файлу немає, тож немає й хешу.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>The case can only be read.</source>
   <translation>Справу можна лише читати.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>Go to a panel first (F6).</source>
   <translation>Спершу перейдіть до панелі (F6).</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/main_window.py" />
   <source>read only</source>
   <translation>лише читання</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/masking.py" />
   <source>This is tagged graphic and stays masked. Hold V to look, or take the tag off.</source>
   <translation>Має тег чутливого вмісту і залишається замаскованим. Утримуйте V, щоб подивитися, або зніміть тег.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/case.py" />
   <source>Refreshing</source>
   <translation>Оновлення</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/case.py" />
   <source>No case is open.</source>
   <translation>Справу не відкрито.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/case.py" />
   <source>No claim is chosen.</source>
   <translation>Твердження не вибрано.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/case.py" />
   <source>A second answer is being given; the first verdict is hidden until then.</source>
   <translation>Надається друга відповідь; перший висновок до того приховано.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparing.py" />
   <source>The two pictures could not be compared.</source>
   <translation>Ці два зображення не вдалося порівняти.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>What agrees is the frame, lettering or template; the pictures inside are different.</source>
   <translation>Збігаються рамка, написи або шаблон; зображення всередині різні.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>Both pictures stand side by side, whole.</source>
   <translation>Обидва зображення стоять поруч повністю.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>The article's copy is laid over the library's picture.</source>
   <translation>Копію зі статті накладено на зображення з бібліотеки.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>What agrees is the frame, lettering or template; inside, the program saw different pictures.</source>
   <translation>Збігаються рамка, написи або шаблон; усередині програма побачила різні зображення.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>different pictures, as the program saw them</source>
   <translation>різні зображення, як бачить програма</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>different pictures</source>
   <translation>різні зображення</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>Too much of what both show is plain or lettered to say where they agree.</source>
   <translation>Надто багато з показаного на обох одноманітне або з написами, щоб сказати, де вони збігаються.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>Both pictures agree wherever there is enough detail to tell.</source>
   <translation>Обидва зображення збігаються всюди, де досить деталей для порівняння.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>The pictures differ wherever there is enough detail to tell.</source>
   <translation>Зображення відрізняються всюди, де досить деталей для порівняння.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>The pictures agree, except for a few small places.</source>
   <translation>Зображення збігаються, крім кількох невеликих місць.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>The pictures agree, except for one place that differs.</source>
   <translation>Зображення збігаються, крім одного місця, яке відрізняється.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>turned from a negative into a positive</source>
   <translation>обернено з негатива на позитив</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>The article's copy is {done}, and laid over the library's picture.</source>
   <translation>Копія зі статті: {done}; її накладено на зображення з бібліотеки.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>Shared</source>
   <translation>Спільне</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>frame, lettering or template</source>
   <translation>рамка, написи або шаблон</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>Inside</source>
   <translation>Усередині</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>The article's copy is a negative; it is compared with light and dark exchanged back.</source>
   <translation>Копія зі статті є негативом; її порівняно зі зворотним обміном світлого й темного.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>Press A to see where.</source>
   <translation>Натисніть A, щоб побачити де.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>Lined up on</source>
   <translation>Суміщено за</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>Agrees</source>
   <translation>Збігається</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>Judged</source>
   <translation>Оцінено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>{first} and {last}</source>
   <translation>{first} і {last}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>The pictures agree in part; {n} places differ.</source>
   <translation>Зображення збігаються частково; місць, що відрізняються: {n}.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>the whole picture</source>
   <translation>усе зображення</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>{n} pixels of {width} x {height}</source>
   <translation>{n} пікселів із {width} x {height}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>Points apart</source>
   <translation>Розбіжність точок</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>turned back by {n} degrees</source>
   <translation>повернуто назад на {n} градусів</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>straightened by {n} degrees</source>
   <translation>вирівняно на {n} градусів</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>{whole} The article's copy is {done}.</source>
   <translation>{whole} Копія зі статті: {done}.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>{n} of 100 parts that could be judged</source>
   <translation>{n} зі 100 частин, які можна було оцінити</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>{n} of 100 parts of the overlap</source>
   <translation>{n} зі 100 частин перекриття</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/comparison_words.py" />
   <source>{n} points</source>
   <translation>{n} точок</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/frames.py" />
   <source>No shot</source>
   <translation>Без плану</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/frames.py" />
   <source>Match {letter}: {title}</source>
   <translation>Збіг {letter}: {title}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/frames.py" />
   <source>Shot {n}</source>
   <translation>План {n}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/frames.py" />
   <source>Untagged</source>
   <translation>Без тегу</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/frames.py" />
   <source>No match</source>
   <translation>Без збігу</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/selection.py" />
   <source>Choose one or more in the contact sheet.</source>
   <translation>Виберіть один або кілька на контактному аркуші.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/sound.py" />
   <source>This clip has no sound.</source>
   <translation>Це відео без звуку.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/sound.py" />
   <source>This clip could not be read.</source>
   <translation>Це відео не вдалося прочитати.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/sound.py" />
   <source>This clip is not read yet.</source>
   <translation>Це відео ще не прочитано.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/sound.py" />
   <source>Sound is heard at usual speed only.</source>
   <translation>Звук чути лише за звичайної швидкості.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/sound.py" />
   <source>The sound device is gone; the clip plays on without sound.</source>
   <translation>Звуковий пристрій зник; відео відтворюється без звуку.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/sound.py" />
   <source>Connect one, then press M.</source>
   <translation>Під’єднайте його, потім натисніть M.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/sound.py" />
   <source>Parts of the sound of “{name}” are damaged; they are silent.</source>
   <translation>Частини звуку «{name}» пошкоджено; вони беззвучні.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/timeline.py" />
   <source>Possible, time not determined</source>
   <translation>Можливий, час не визначено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/timeline.py" />
   <source>Not searched yet</source>
   <translation>Ще не шукали</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/timeline.py" />
   <source>possible</source>
   <translation>можливий</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/timeline.py" />
   <source>weak</source>
   <translation>слабкий</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/timeline.py" />
   <source>Published {date}</source>
   <translation>Опубліковано {date}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>The time could not be determined</source>
   <translation>Час не вдалося визначити</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>Still picture</source>
   <translation>Нерухоме зображення</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>A medium that is no longer in the case</source>
   <translation>Медіафайл, якого більше немає у справі</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>y</source>
   <comment>years, short</comment>
   <translation>р.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>m</source>
   <comment>months, short</comment>
   <translation>міс.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>{least}{span} earlier</source>
   <translation>на {least}{span} раніше</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>Final: {word}</source>
   <translation>Остаточно: {word}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>A match that is no longer in the case</source>
   <translation>Збіг, якого більше немає у справі</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>A search</source>
   <translation>Пошук</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>A figure no longer in the case</source>
   <translation>Ілюстрація, якої вже немає у справі</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>{name}, {start} to {end}</source>
   <translation>{name}, {start} – {end}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>{same}, as a person decided; the program saw the same layout only</source>
   <translation>{same}, як вирішила людина; програма побачила лише той самий макет</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>{here} = {there} of the earlier copy</source>
   <translation>{here} = {there} давнішої копії</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>{there} of the earlier copy</source>
   <translation>{there} давнішої копії</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>Newer match</source>
   <translation>Новіший збіг</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>Reopened: {word}</source>
   <translation>Відкрито повторно: {word}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>Draft: {word}</source>
   <translation>Чернетка: {word}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>Looked at {view}; the file is unchanged</source>
   <translation>Переглянуто так: {view}; файл не змінено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>Search of {items}, {found} found</source>
   <translation>Пошук: {items}, знайдено {found}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>{name} at {time}</source>
   <translation>{name}, {time}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>{size}, {n} s</source>
   <translation>{size}, {n} с</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>d</source>
   <comment>days, short</comment>
   <translation>дн.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>{here}; the time in the earlier copy could not be determined</source>
   <translation>{here}; час у давнішій копії не вдалося визначити</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>{state}, second answer differs</source>
   <translation>{state}, друга відповідь відрізняється</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>Found nowhere in {items}</source>
   <translation>Ніде не знайдено, переглянуто {items}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>Figure: {caption}</source>
   <translation>Ілюстрація: {caption}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>Roughly even</source>
   <translation>Приблизно порівну</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>Is this the earliest copy?</source>
   <translation>Чи це найраніша копія?</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>Who made or published it first?</source>
   <translation>Хто створив або опублікував першим?</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>When was it made?</source>
   <translation>Коли створено?</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>Why was it made and shared?</source>
   <translation>Чому створено й поширено?</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>Could not</source>
   <translation>Не вдалося</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>Unreadable</source>
   <translation>Не читається</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>Waiting</source>
   <translation>Очікує</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/models/words.py" />
   <source>This verdict is final. Reopen it to change it.</source>
   <translation>Цей висновок остаточний. Відкрийте його повторно, щоб змінити.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/opening.py" />
   <source>Opening</source>
   <translation>Відкриття</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/article.py" />
   <source>Articles of the case</source>
   <translation>Статті справи</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/article.py" />
   <source>The article will be here.</source>
   <translation>Тут буде стаття.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/article.py" />
   <source>Add an article…</source>
   <translation>Додати статтю…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/article.py" />
   <source>{n} of {all}: {title}</source>
   <translation>{n} з {all}: {title}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/panels/article.py" />
   <source>{n} lines left out</source>
   <comment>{n} line left out</comment>
   <translation>
    <numerusform>Пропущено {n} рядок</numerusform>
    <numerusform>Пропущено {n} рядки</numerusform>
    <numerusform>Пропущено {n} рядків</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/panels/article.py" />
   <source>{n} parts not taken in</source>
   <comment>{n} part not taken in</comment>
   <translation>
    <numerusform>{n} частину не додано</numerusform>
    <numerusform>{n} частини не додано</numerusform>
    <numerusform>{n} частин не додано</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/article_margin.py" />
   <source>Media of the claims</source>
   <translation>Медіафайли тверджень</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/panels/article_text.py" />
   <source>{n} more remarks are in the report.</source>
   <comment>{n} more remark is in the report.</comment>
   <translation>
    <numerusform>Ще {n} зауваження у звіті.</numerusform>
    <numerusform>Ще {n} зауваження у звіті.</numerusform>
    <numerusform>Ще {n} зауважень у звіті.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/article_text.py" />
   <source>publication date unknown</source>
   <translation>дата публікації невідома</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/article_text.py" />
   <source>Without a title</source>
   <translation>Без заголовка</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/article_text.py" />
   <source>published {date} ({source})</source>
   <translation>опубліковано {date} ({source})</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/article_text.py" />
   <source>corrected by {name}</source>
   <translation>виправив(-ла) {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/article_text.py" />
   <source>from the page</source>
   <translation>зі сторінки</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/centre.py" />
   <source>Compare: check this match by eye (C)</source>
   <translation>Порівняння: перевірити цей збіг на око (C)</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/centre.py" />
   <source>Stage</source>
   <translation>Перегляд</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/centre.py" />
   <source>Timeline</source>
   <translation>Часова шкала</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/panels/centre.py" />
   <source>The case has {n} pictures and clips</source>
   <comment>The case has {n} picture or clip</comment>
   <translation>
    <numerusform>У справі {n} зображення чи відео</numerusform>
    <numerusform>У справі {n} зображення й відео</numerusform>
    <numerusform>У справі {n} зображень і відео</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/panels/centre.py" />
   <source>The clip has {n} frames</source>
   <comment>The clip has {n} frame</comment>
   <translation>
    <numerusform>У відео {n} кадр</numerusform>
    <numerusform>У відео {n} кадри</numerusform>
    <numerusform>У відео {n} кадрів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/centre.py" />
   <source>No picture chosen</source>
   <translation>Зображення не вибрано</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/centre.py" />
   <source>No claim</source>
   <translation>Без твердження</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/centre.py" />
   <source>Choose a picture or clip on the left.</source>
   <translation>Виберіть зображення або відео ліворуч.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/centre.py" />
   <source>This file has sound only; there is no picture.</source>
   <translation>Цей файл містить лише звук; зображення немає.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/centre.py" />
   <source>Waiting to be read.</source>
   <translation>Очікує на читання.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/centre.py" />
   <source>No tag spans this moment.</source>
   <translation>Жоден тег не охоплює цей момент.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/centre.py" />
   <source>File hash {hash}</source>
   <translation>Хеш файлу {hash}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/centre.py" />
   <source>, frame at {time}</source>
   <translation>, кадр на {time}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/centre.py" />
   <source>The clip ends at {time}</source>
   <translation>Відео закінчується на {time}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/centre.py" />
   <source>Go to one with ; and '.</source>
   <translation>Перейдіть до нього клавішами ; та '.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/centre.py" />
   <source>Claim {numbers}</source>
   <translation>Твердження {numbers}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/centre.py" />
   <source>{view}: the file is unchanged</source>
   <translation>{view}: файл не змінено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/centre.py" />
   <source>It could not be had.</source>
   <translation>Не вдалося отримати.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/claim_paint.py" />
   <source>Without a claim: drag one onto a claim, or link it</source>
   <translation>Без твердження: перетягніть на твердження або пов’яжіть</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/claim_rows.py" />
   <source>Pictures and clips without a claim</source>
   <translation>Зображення та відео без твердження</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/claim_rows.py" />
   <source>Link media…</source>
   <translation>Пов’язати медіафайли…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/claim_rows.py" />
   <source>chosen</source>
   <translation>вибрано</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/claim_rows.py" />
   <source>Fetch…</source>
   <translation>Завантажити…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/claim_rows.py" />
   <source>Of no article</source>
   <translation>Поза статтями</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/claims.py" />
   <source>Filter claims and media</source>
   <translation>Фільтр тверджень і медіафайлів</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/claims.py" />
   <source>No claim yet. Mark a sentence in the article or write one.</source>
   <translation>Тверджень ще немає. Позначте речення у статті або напишіть його.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/claims.py" />
   <source>Add a claim…</source>
   <translation>Додати твердження…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/elsewhere.py" />
   <source>Found something…</source>
   <translation>Щось знайдено…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/elsewhere.py" />
   <source>Looked elsewhere</source>
   <translation>Пошук деінде</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/elsewhere.py" />
   <source>Nothing found</source>
   <translation>Нічого не знайдено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/elsewhere.py" />
   <source>Change</source>
   <translation>Змінити</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>A comparison kept as a labelled picture</source>
   <translation>Порівняння, збережене як підписане зображення</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>The whole clip</source>
   <translation>Усе відео</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>The whole picture</source>
   <translation>Усе зображення</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>No person has decided on it</source>
   <translation>Людина ще не вирішила щодо нього</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>Pin the match</source>
   <translation>Закріпити збіг</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>There is no match to pin.</source>
   <translation>Немає збігу, який можна закріпити.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>Change note, grade or stance…</source>
   <translation>Змінити нотатку, оцінку чи позицію…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>https://… an outside source</source>
   <translation>https://… зовнішнє джерело</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>Address of an outside source</source>
   <translation>Адреса зовнішнього джерела</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>With date and grades…</source>
   <translation>З датою та оцінками…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>Pin the last search</source>
   <translation>Закріпити останній пошук</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>No library was searched for this claim yet.</source>
   <translation>Для цього твердження ще не шукали в жодній бібліотеці.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>Pin the match as speaking against the claim</source>
   <translation>Закріпити збіг як доказ проти твердження</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>Pin the match as speaking for the claim</source>
   <translation>Закріпити збіг як доказ на користь твердження</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>Show it on the desk as it was looked at</source>
   <translation>Показати на столі так, як переглядали</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>Against</source>
   <translation>Проти</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>For</source>
   <translation>За</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>archived at {address}</source>
   <translation>архівна копія: {address}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>Drag a match, a medium or a pin here, or press {key} in any view</source>
   <translation>Перетягніть сюди збіг, медіафайл чи доказ або натисніть {key} у будь-якому поданні</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>Nothing pinned.</source>
   <translation>Нічого не закріплено.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>Unpin “{text}”</source>
   <translation>Відкріпити «{text}»</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>Absence is weak evidence</source>
   <translation>Відсутність є слабким доказом</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>Change “{text}”, or say what it answers</source>
   <translation>Змінити «{text}» або зазначити, на що це відповідає</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>Source {grade}</source>
   <translation>Джерело {grade}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/evidence.py" />
   <source>Answers: {question}</source>
   <translation>Відповідає на питання: {question}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/facts.py" />
   <source>Comes from</source>
   <translation>Походить з</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/facts.py" />
   <source>Taken out of</source>
   <translation>Звідки вийнято</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/facts.py" />
   <source>Facts</source>
   <translation>Відомості</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/facts.py" />
   <source>Caption</source>
   <translation>Підпис</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/facts.py" />
   <source>Size</source>
   <translation>Розмір</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/facts.py" />
   <source>no file</source>
   <translation>немає файлу</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/facts.py" />
   <source>Copy all facts</source>
   <translation>Копіювати всі відомості</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/facts.py" />
   <source>Cited by</source>
   <translation>Де процитовано</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/facts.py" />
   <source>Hide the tags</source>
   <translation>Сховати мітки файлу</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/panels/facts.py" />
   <source>Show all {n} tags as read</source>
   <comment>Show {n} tag as read</comment>
   <translation>
    <numerusform>Показати {n} мітку файлу як прочитано</numerusform>
    <numerusform>Показати {n} мітки файлу як прочитано</numerusform>
    <numerusform>Показати {n} міток файлу як прочитано</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/facts.py" />
   <source>Frames</source>
   <translation>Кадри</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/facts.py" />
   <source>Masked, for this file</source>
   <translation>Замасковано, для цього файлу</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/facts.py" />
   <source>Shown, for this file</source>
   <translation>Показано, для цього файлу</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/facts.py" />
   <source>{n}, {rate} a second</source>
   <translation>{n}, за секунду {rate}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/facts.py" />
   <source>{n} bytes</source>
   <translation>{n} байт</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/facts.py" />
   <source>Fetched</source>
   <translation>Завантажено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/facts.py" />
   <source>Tried</source>
   <translation>Спроби</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/facts.py" />
   <source>(set aside)</source>
   <translation>(відкладено)</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/facts.py" />
   <source>Answer of the site, {name}</source>
   <translation>Відповідь сайту, {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/figures.py" />
   <source>Kept {date} by {name}</source>
   <translation>Зберіг(-ла) {name}, {date}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/figures.py" />
   <source>Pin the figure as speaking against the claim</source>
   <translation>Закріпити ілюстрацію як доказ проти твердження</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/figures.py" />
   <source>Pin the figure as speaking for the claim</source>
   <translation>Закріпити ілюстрацію як доказ на користь твердження</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/figures.py" />
   <source>Remove “{text}”</source>
   <translation>Вилучити «{text}»</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/figures.py" />
   <source>{kept}. Pinned as evidence</source>
   <translation>{kept}. Закріплено як доказ</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>No keyframes yet. They come when media are read.</source>
   <translation>Ключових кадрів ще немає. Вони з’являться, коли медіафайли прочитано.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>All</source>
   <translation>Усі</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>Flat</source>
   <translation>Одноманітні</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>Which keyframes</source>
   <translation>Які ключові кадри</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>Group by</source>
   <translation>Групувати за</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>Frames of</source>
   <translation>Кадри з</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>Filter by tag or name (Ctrl+F)</source>
   <translation>Фільтр за тегом або назвою (Ctrl+F)</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>Filter by tag or name of the medium</source>
   <translation>Фільтр за тегом або назвою медіафайлу</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>Hide near-duplicates</source>
   <translation>Сховати майже однакові</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>A picture every second</source>
   <translation>Кадр щосекунди</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>More</source>
   <translation>Більше</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>Contact sheet (Ctrl+4)</source>
   <translation>Контактний аркуш (Ctrl+4)</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>Arranging frames</source>
   <translation>Розкладання кадрів</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>No frame passes this filter.</source>
   <translation>Жоден кадр не проходить цей фільтр.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>This claim rests on no media that were read. Link some to it, or choose another scope.</source>
   <translation>Це твердження не спирається на прочитані медіафайли. Пов’яжіть їх із ним або виберіть інше охоплення.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>This claim's media</source>
   <translation>Медіафайли твердження</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>Whole case</source>
   <translation>Уся справа</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>By shot</source>
   <translation>За планом</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>By match</source>
   <translation>За збігом</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>By tag</source>
   <translation>За тегом</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>No groups</source>
   <translation>Без груп</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>Fold all groups</source>
   <translation>Згорнути всі групи</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>Unfold all groups</source>
   <translation>Розгорнути всі групи</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>By medium</source>
   <translation>За медіафайлом</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>{n} of {total}</source>
   <translation>{n} із {total}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>{detail}, {n} alike hidden</source>
   <translation>{detail}, сховано схожих: {n}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>{detail}, {n} chosen</source>
   <translation>{detail}, вибрано: {n}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>{detail}, folded</source>
   <translation>{detail}, згорнуто</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>Fold “{group}”</source>
   <translation>Згорнути «{group}»</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/keyframes.py" />
   <source>Show on the stage</source>
   <translation>Показати у перегляді</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>In the library</source>
   <translation>У бібліотеці</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Known copy</source>
   <translation>Відома копія</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>This does not show reuse.</source>
   <translation>Це не свідчить про повторне використання.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>The final verdict on claim {n} rests on this match. Reopen it to change it.</source>
   <translation>Остаточний висновок щодо твердження {n} спирається на цей збіг. Відкрийте його повторно, щоб змінити.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Numbers</source>
   <translation>Числа</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Method</source>
   <translation>Метод</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>{n} distinct pictures</source>
   <comment>{n} distinct picture</comment>
   <translation>
    <numerusform>{n} окреме зображення</numerusform>
    <numerusform>{n} окремі зображення</numerusform>
    <numerusform>{n} окремих зображень</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Decided: not related</source>
   <translation>Вирішено: не пов’язано</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>To review: it may be the same footage or another take</source>
   <translation>На розгляд: це може бути те саме відео або інша зйомка</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>An old clip does not show that the event did not happen.</source>
   <translation>Старе відео не доводить, що події не було.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>layout only, {n} of {total}</source>
   <translation>лише макет, {n} із {total}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>not recorded</source>
   <translation>не записано</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Bits apart</source>
   <translation>Різниця в бітах</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>not compared by bits</source>
   <translation>за бітами не порівняно</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Points</source>
   <translation>Точки</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>{n} points line up</source>
   <comment>{n} point lines up</comment>
   <translation>
    <numerusform>Збігається {n} точка</numerusform>
    <numerusform>Збігаються {n} точки</numerusform>
    <numerusform>Збігаються {n} точок</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>{n} of 100 parts of the overlap agree</source>
   <translation>Збігається {n} зі 100 частин перекриття</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Edges</source>
   <translation>Краї</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Its hash</source>
   <translation>Його хеш</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>The test</source>
   <translation>Перевірка</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Published {item}; the claim says {claim}</source>
   <translation>Опубліковано {item}; твердження датовано {claim}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>This copy is of {date}. </source>
   <translation>Ця копія від {date}. </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>It counts as an earlier copy only when a person says that it is the same.</source>
   <translation>Вважається давнішою копією лише тоді, коли людина каже, що це те саме.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>File offline, picture and facts kept</source>
   <translation>Файл не під рукою, зображення й відомості збережено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Published</source>
   <translation>Опубліковано</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Relation</source>
   <translation>Зв’язок</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Changed</source>
   <translation>Змінено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Where</source>
   <translation>Де</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Matches of the chosen picture or clip will be here.</source>
   <translation>Тут будуть збіги вибраного зображення чи відео.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>{name}: movement agrees</source>
   <translation>{name}: рух збігається</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source> ({value} of 1)</source>
   <translation> ({value} з 1)</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>; up to {n} count</source>
   <translation>; враховуються до {n}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Earlier than what?</source>
   <translation>Раніше за що?</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Set the date of the claim</source>
   <translation>Зазначте дату твердження</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Decided by {who}, {when}</source>
   <translation>Вирішив(-ла) {who}, {when}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Differs</source>
   <translation>Відрізняється</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>The file could not be had, so nothing could be searched.</source>
   <translation>Файл не вдалося отримати, тож шукати було нічого.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>over {time}</source>
   <translation>протягом {time}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>{n} of 256{limit}</source>
   <translation>{n} із 256{limit}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>known to {n} s</source>
   <translation>відомо з точністю {n} с</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>{finding} (not decided yet)</source>
   <translation>{finding} (ще не вирішено)</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>This copy is of {date}.</source>
   <translation>Ця копія від {date}.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>No claim rests on this medium</source>
   <translation>На цей медіафайл не спирається жодне твердження</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Link it to a claim</source>
   <translation>Пов’язати з твердженням</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>When was this copy published?</source>
   <translation>Коли опубліковано цю копію?</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>The library has no date for it.</source>
   <translation>У бібліотеці немає її дати.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Not shown to be earlier than the claim</source>
   <translation>Не показано, що вона давніша за твердження</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>The file could not be read, so nothing could be searched.</source>
   <translation>Файл не вдалося прочитати, тож шукати було нічого.</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Found nowhere in {n} items.</source>
   <comment>Found nowhere in {n} item.</comment>
   <translation>
    <numerusform>Ніде не знайдено, переглянуто {n} запис.</numerusform>
    <numerusform>Ніде не знайдено, переглянуто {n} записи.</numerusform>
    <numerusform>Ніде не знайдено, переглянуто {n} записів.</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>state {n}</source>
   <translation>стан {n}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>Search another library…</source>
   <translation>Шукати в іншій бібліотеці…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>No match yet. {n} of {total} media still to be searched.</source>
   <translation>Збігів ще немає. Залишилося шукати {n} із {total} медіафайлів.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>This does not show that it is new.</source>
   <translation>Це не доводить, що воно нове.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>fingerprints of whole pictures (PDQ)</source>
   <translation>відбитки цілих зображень (PDQ)</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>compared with every fingerprint of the library</source>
   <translation>порівняння з кожним відбитком бібліотеки</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>pictures in the same order in time</source>
   <translation>зображення в тому самому порядку в часі</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>details found in the library (ORB)</source>
   <translation>деталі, знайдені в бібліотеці (ORB)</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>details lie the same way in both pictures</source>
   <translation>деталі розташовані однаково на обох зображеннях</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>a closer look at the original file</source>
   <translation>ретельніший погляд на оригінальний файл</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>a still picture of the clip</source>
   <translation>нерухоме зображення з відео</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/match_card.py" />
   <source>the same file, byte for byte</source>
   <translation>той самий файл, байт у байт</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/panels/pillars.py" />
   <source>{n} pinned</source>
   <comment>{n} pinned</comment>
   <translation>
    <numerusform>закріплено {n}</numerusform>
    <numerusform>закріплено {n}</numerusform>
    <numerusform>закріплено {n}</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/pillars.py" />
   <source>Drag evidence here, or use the pencil of a pin.</source>
   <translation>Перетягніть сюди доказ або скористайтеся олівцем біля доказу.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/pin_side.py" />
   <source>{side}: {told}. Press to pin what is shown, or drag it here.</source>
   <translation>{side}: {told}. Натисніть, щоб закріпити показане, або перетягніть його сюди.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/preview_text.py" />
   <source>Text of the article</source>
   <translation>Текст статті</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/preview_text.py" />
   <source>No text was found in it. What was left out can be put back.</source>
   <translation>Тексту в ній не знайдено. Пропущене можна повернути.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/preview_text.py" />
   <source>There is no text to mark.</source>
   <translation>Немає тексту, який можна позначити.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/preview_text.py" />
   <source>Mark words of one paragraph: a claim stands in one.</source>
   <translation>Позначте слова одного абзацу: твердження міститься в одному.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/second.py" />
   <source>Reasons</source>
   <translation>Підстави</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/second.py" />
   <source>Every verdict of this case, its reasons, its history and which way evidence speaks are hidden in all views until you record your answer or give it up. Nothing else can be changed meanwhile.</source>
   <translation>Усі висновки цієї справи, їхні підстави, історія та те, на чию користь свідчать докази, приховано в усіх поданнях, доки ви не запишете свою відповідь або не відмовитеся від неї. Тим часом більше нічого не можна змінити.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/second.py" />
   <source>The claim is</source>
   <translation>Твердження є</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/second.py" />
   <source>How likely is this</source>
   <translation>Ймовірність</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/second.py" />
   <source>How sure is the work</source>
   <translation>Надійність</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/second.py" />
   <source>By recording it you say that you have not seen the first verdict.</source>
   <translation>Записуючи відповідь, ви підтверджуєте, що не бачили першого висновку.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/second.py" />
   <source>Give it up</source>
   <translation>Відмовитися</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/second.py" />
   <source>Record the answer</source>
   <translation>Записати відповідь</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/second.py" />
   <source>Second analyst</source>
   <translation>Другий аналітик</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/second.py" />
   <source>No second analyst has answered.</source>
   <translation>Другий аналітик ще не відповів.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/second.py" />
   <source>First</source>
   <translation>Перша</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/second.py" />
   <source>Second</source>
   <translation>Друга</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/second.py" />
   <source>Second answer on claim {n}</source>
   <translation>Друга відповідь щодо твердження {n}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/second.py" />
   <source>Confirmed by {name}, {when}, after seeing it.</source>
   <translation>Підтвердив(-ла) {name}, {when}, після ознайомлення.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/second.py" />
   <source>{name} made the first verdict, so another person answers here.</source>
   <translation>Перший висновок зробив(-ла) {name}, тож тут відповідає інша людина.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>Words as they stand in the picture</source>
   <translation>Слова так, як вони є на зображенні</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>Language, or its code</source>
   <translation>Мова або її код</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>Translation</source>
   <translation>Переклад</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>Place in words</source>
   <translation>Місце словами</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>Change “{text}”</source>
   <translation>Змінити «{text}»</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>Language not stated</source>
   <translation>Мову не зазначено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>Armenian</source>
   <translation>вірменська</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>Azerbaijani</source>
   <translation>азербайджанська</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>Russian</source>
   <translation>російська</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>Arabic</source>
   <translation>арабська</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>Georgian</source>
   <translation>грузинська</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>Persian</source>
   <translation>перська</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>French</source>
   <translation>французька</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>Hebrew</source>
   <translation>іврит</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>Turkish</source>
   <translation>турецька</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/seen.py" />
   <source>Ukrainian</source>
   <translation>українська</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>Read only</source>
   <translation>Лише читання</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>the program made a mistake; “Copy details” in the Help menu has the report</source>
   <translation>програма припустилася помилки; звіт дає «Копіювати відомості» в меню «Довідка»</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>{n} {unit} a minute</source>
   <translation>{n} {unit} за хвилину</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>Not done: {label}. {why}</source>
   <translation>Не виконано: {label}. {why}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>Every change saved</source>
   <translation>Усі зміни збережено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>No connection in use</source>
   <translation>З’єднання не використовуються</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>Later</source>
   <translation>Пізніше</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>Done</source>
   <translation>Готово</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/panels/status.py" />
   <source>Fetching from {n} sites</source>
   <comment>Fetching from {n} site</comment>
   <translation>
    <numerusform>Завантаження з {n} сайту</numerusform>
    <numerusform>Завантаження з {n} сайтів</numerusform>
    <numerusform>Завантаження з {n} сайтів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>No library yet</source>
   <translation>Бібліотеки ще немає</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>Work and what needs attention</source>
   <translation>Робота і те, що потребує уваги</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>Copy list</source>
   <translation>Копіювати список</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>{n} {unit} a second</source>
   <translation>{n} {unit} за секунду</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>Stopping: {label}</source>
   <translation>Зупинення: {label}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>Done: {label}</source>
   <translation>Готово: {label}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>Stopped, what was done before is kept: {label}</source>
   <translation>Зупинено, зроблене раніше збережено: {label}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>Undone</source>
   <translation>Скасовано</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>Redone</source>
   <translation>Повторено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>Read only: open by {name}</source>
   <translation>Лише читання: відкрив(-ла) {name}</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/panels/status.py" />
   <source>{n} need attention</source>
   <comment>{n} needs attention</comment>
   <translation>
    <numerusform>{n} потребує уваги</numerusform>
    <numerusform>{n} потребують уваги</numerusform>
    <numerusform>{n} потребують уваги</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>{name} library, {items}</source>
   <translation>Бібліотека {name}, {items}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>Needs attention</source>
   <translation>Потребує уваги</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>There is nothing to copy.</source>
   <translation>Немає чого копіювати.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>Remove from list</source>
   <translation>Прибрати зі списку</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>{done} of {total}</source>
   <translation>{done} із {total}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>{n} min</source>
   <translation>{n} хв</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>about {left} left</source>
   <translation>залишилося близько {left}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>{n} min of work. Time for a break?</source>
   <translation>{n} хв роботи. Час на перерву?</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>{label} and {n} more</source>
   <translation>{label} і ще {n}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>{name} library</source>
   <translation>Бібліотека {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>All work done.</source>
   <translation>Усю роботу виконано.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/status.py" />
   <source>Nothing needs attention.</source>
   <translation>Ніщо не потребує уваги.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>Add a tag (T)</source>
   <translation>Додати тег (T)</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>Add a tag</source>
   <translation>Додати тег</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>Tags of the frames</source>
   <translation>Теги кадрів</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>this frame</source>
   <translation>цей кадр</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>Tags that fit</source>
   <translation>Теги, що підходять</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>Write a note</source>
   <translation>Написати нотатку</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>Show one of them on the stage and take it off there.</source>
   <translation>Покажіть один із них у перегляді та зніміть там.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>no frame chosen</source>
   <translation>кадр не вибрано</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>this picture</source>
   <translation>це зображення</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>the range {span}</source>
   <translation>діапазон {span}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>Edit the note “{text}”</source>
   <translation>Редагувати нотатку «{text}»</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>Remove the note “{text}”</source>
   <translation>Вилучити нотатку «{text}»</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>Begin the tag here</source>
   <translation>Почати тег тут</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>End the tag here</source>
   <translation>Закінчити тег тут</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>Tag the range in to out</source>
   <translation>Додати тег діапазону</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>Tag the whole file</source>
   <translation>Додати тег усьому файлу</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>“{tag}” is on the whole file or on a range, not on these frames.</source>
   <translation>«{tag}» стоїть на всьому файлі або діапазоні, а не на цих кадрах.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/tags.py" />
   <source>Words, colour and key…</source>
   <translation>Слова, колір і клавіша…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/verdict.py" />
   <source>Not stated</source>
   <translation>Не зазначено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/verdict.py" />
   <source>final</source>
   <translation>остаточний</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/verdict.py" />
   <source>reopened</source>
   <translation>відкрито повторно</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/verdict.py" />
   <source>draft</source>
   <translation>чернетка</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/verdict.py" />
   <source>In one sentence</source>
   <translation>Одним реченням</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/panels/verdict.py" />
   <source>{n} pieces of evidence pinned</source>
   <comment>{n} piece of evidence pinned</comment>
   <translation>
    <numerusform>Закріплено {n} доказ</numerusform>
    <numerusform>Закріплено {n} докази</numerusform>
    <numerusform>Закріплено {n} доказів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/verdict.py" />
   <source>The whole form</source>
   <translation>Уся форма</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/verdict.py" />
   <source>no claim chosen</source>
   <translation>твердження не вибрано</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/verdict.py" />
   <source>Newer match: {text}</source>
   <translation>Новіший збіг: {text}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/verdict.py" />
   <source>The footage is: {category}</source>
   <translation>Матеріал: {category}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/panels/verdict.py" />
   <source>claim {n}</source>
   <translation>твердження {n}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/seen_work.py" />
   <source>Changing what is masked</source>
   <translation>Змінення маскування</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/seen_work.py" />
   <source>Writing down the text</source>
   <translation>Записування тексту</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/seen_work.py" />
   <source>Writing down the place</source>
   <translation>Записування місця</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/seen_work.py" />
   <source>Changing the place names</source>
   <translation>Зміна назв місць</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/seen_work.py" />
   <source>Removing the text</source>
   <translation>Вилучення тексту</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/seen_work.py" />
   <source>Removing the place</source>
   <translation>Вилучення місця</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/seen_work.py" />
   <source>Changing the words for verdicts</source>
   <translation>Зміна слів для висновків</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/seen_work.py" />
   <source>Covering a part</source>
   <translation>Зафарбовування частини</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/seen_work.py" />
   <source>Covering it no more</source>
   <translation>Скасування зафарбовування</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/seen_work.py" />
   <source>Moving the tag</source>
   <translation>Переміщення тегу</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/seen_work.py" />
   <source>Merging the words</source>
   <translation>Об’єднання слів</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/seen_work.py" />
   <source>Removing the word</source>
   <translation>Вилучення слова</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/seen_work.py" />
   <source>Ordering the words</source>
   <translation>Упорядкування слів</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/seen_work.py" />
   <source>Taking over the words</source>
   <translation>Приймання слів</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/seen_work.py" />
   <source>Changing the text</source>
   <translation>Змінення тексту</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/seen_work.py" />
   <source>Changing the place</source>
   <translation>Змінення місця</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/seen_work.py" />
   <source>Writing the words</source>
   <translation>Записування слів</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/sound_device.py" />
   <source>Sound needs the extra “sound”, which is not installed.</source>
   <translation>Для звуку потрібне доповнення «sound», яке не встановлено.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/sound_device.py" />
   <source>Type “{executable} -m pip install sounddevice” in a terminal, then press M again.</source>
   <translation>Наберіть «{executable} -m pip install sounddevice» у терміналі, потім натисніть M ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/sound_device.py" />
   <source>Sound cannot be played: the system has no PortAudio library ({error}).</source>
   <translation>Звук не відтворюється: у системі немає бібліотеки PortAudio ({error}).</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/sound_device.py" />
   <source>On Debian and Ubuntu install “libportaudio2”, then press M again.</source>
   <translation>У Debian та Ubuntu встановіть «libportaudio2», потім натисніть M ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/sound_device.py" />
   <source>Sound cannot be played: no output device could be opened ({words}).</source>
   <translation>Звук не відтворюється: не вдалося відкрити жодного пристрою виведення ({words}).</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/sound_device.py" />
   <source>Connect or choose one in the settings of the system, then press M again.</source>
   <translation>Під’єднайте або виберіть пристрій у налаштуваннях системи, потім натисніть M ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source> (not decided by a person)</source>
   <translation> (людина не вирішувала)</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>Way to compare</source>
   <translation>Спосіб порівняння</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>Choose a match first; its two pictures will be here.</source>
   <translation>Спершу виберіть збіг; тут будуть два його зображення.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>The time in the earlier copy is not determined, so the two cannot be stepped together.</source>
   <translation>Час у давнішій копії не визначено, тому крокувати обома разом не можна.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>, backwards in the earlier copy</source>
   <translation>, у давнішій копії назад</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>Lining the two pictures up</source>
   <translation>Суміщення двох зображень</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>Both pictures are shown as they are.</source>
   <translation>Обидва зображення показано як є.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>What the comparison shows</source>
   <translation>Що показує порівняння</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>Is it the same?</source>
   <translation>Чи це те саме?</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>Speaks against</source>
   <translation>Свідчить проти</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>Speaks for</source>
   <translation>Свідчить за</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>For the report</source>
   <translation>Для звіту</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>Not proven by this</source>
   <translation>Цим не доведено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>Save as PNG…</source>
   <translation>Зберегти як PNG…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>Left and Right step both clips together{speed}{back}.</source>
   <translation>Стрілки вліво і вправо крокують обома відео разом{speed}{back}.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>The pictures are shown as they are. Press U to line them up.</source>
   <translation>Зображення показано як є. Натисніть U, щоб сумістити їх.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>Lining the two pictures up…</source>
   <translation>Суміщення двох зображень…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>bright: differs, once brightness and colour are fitted</source>
   <translation>світле: відрізняється після узгодження яскравості та кольору</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>Pin this match</source>
   <translation>Закріпити цей збіг</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>footage</source>
   <translation>відео</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>picture</source>
   <translation>зображення</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>That this picture was used before; that the event in the claim did or did not happen.</source>
   <translation>Що це зображення вже використовували; що подія з твердження відбулася чи не відбулася.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>That the event in the claim did or did not happen.</source>
   <translation>Що подія з твердження відбулася чи не відбулася.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>about {time}</source>
   <translation>близько {time}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>, at {speed} times speed</source>
   <translation>, зі швидкістю {speed}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>This moment is outside the stretch that was found.</source>
   <translation>Цей момент поза знайденим відрізком.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>Each line joins one place found in both pictures; {n} of them are shown.</source>
   <translation>Кожна лінія з’єднує місце, знайдене на обох зображеннях; показано ліній: {n}.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>{done} Here they are enlarged.</source>
   <translation>{done} Тут їх збільшено.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>found in both</source>
   <translation>знайдено на обох</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>That the event in the claim did not happen. It shows only that the {thing} was {finding}{undecided}.</source>
   <translation>Що подія з твердження не відбулася. Показано лише про {thing}: {finding}{undecided}.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>{n} times</source>
   <translation>{n} разів</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>Pin this match to claim {n}</source>
   <translation>Закріпити цей збіг за твердженням {n}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/compare.py" />
   <source>Compare them side by side.</source>
   <translation>Порівняйте їх поруч.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/desk.py" />
   <source>Match and verdict</source>
   <translation>Збіг і висновок</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/report.py" />
   <source>Files</source>
   <translation>Файли</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/report.py" />
   <source>Five questions</source>
   <translation>П’ять питань</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/report.py" />
   <source>How the verdict came about</source>
   <translation>Як дійшли висновку</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/report.py" />
   <source>The claim, word for word</source>
   <translation>Твердження слово в слово</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/report.py" />
   <source>Not checked</source>
   <translation>Не перевірено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/report.py" />
   <source>How to repeat this</source>
   <translation>Як це повторити</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/report.py" />
   <source>Searches and method</source>
   <translation>Пошуки та метод</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/report.py" />
   <source>{program}. The log ends at {head}, entry {n}.</source>
   <translation>{program}. Журнал закінчується на {head}, запис {n}.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/report.py" />
   <source>{final} of {total} claims final. Log ends at {head}, entry {n}.</source>
   <translation>Остаточних: {final} із {total} тверджень. Журнал закінчується на {head}, запис {n}.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/report.py" />
   <source>Reports are written in English; this is what will be written.</source>
   <translation>Звіти пишуться англійською; буде записано саме це.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/report.py" />
   <source>This case has no claim yet.</source>
   <translation>У цій справі ще немає тверджень.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/report.py" />
   <source>No verdict yet; the report says so.</source>
   <translation>Висновку ще немає; у звіті це зазначено.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/report.py" />
   <source>Nothing left open.</source>
   <translation>Відкритих питань немає.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/report.py" />
   <source>What of “{name}” was found, second by second</source>
   <translation>Що знайдено з «{name}», секунда за секундою</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/report.py" />
   <source>Figure in the report: {caption}</source>
   <translation>Ілюстрація у звіті: {caption}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>not in the file</source>
   <translation>немає у файлі</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>not kept</source>
   <translation>не збережено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>no claim</source>
   <translation>без твердження</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/views/review.py" />
   <source>{n} moments of this stretch in step</source>
   <comment>{n} moment of this stretch in step</comment>
   <translation>
    <numerusform>{n} момент цього відрізка разом</numerusform>
    <numerusform>{n} моменти цього відрізка разом</numerusform>
    <numerusform>{n} моментів цього відрізка разом</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>Older than the claim</source>
   <translation>Давніші за твердження</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>Strong or possible</source>
   <translation>Сильні або можливі</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>Weak</source>
   <translation>Слабкі</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>Decided</source>
   <translation>Вирішені</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>Made</source>
   <translation>Створено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>Device</source>
   <translation>Пристрій</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>Last writer</source>
   <translation>Програма</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>Encoded</source>
   <translation>Кодер</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>To review</source>
   <translation>На розгляд</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>Matches to review</source>
   <translation>Збіги на розгляд</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>No match yet.</source>
   <translation>Збігів ще немає.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>Also decide for</source>
   <translation>Вирішити також для</translation>
  </message>
  <message numerus="yes">
   <location filename="../../workbench/ui/views/review.py" />
   <source>Show {n} new matches</source>
   <comment>Show {n} new match</comment>
   <translation>
    <numerusform>Показати {n} новий збіг</numerusform>
    <numerusform>Показати {n} нові збіги</numerusform>
    <numerusform>Показати {n} нових збігів</numerusform>
   </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>Claim {n}, </source>
   <translation>Тв. {n}, </translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>{date}, claimed</source>
   <translation>{date}, заявлено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>Undo last</source>
   <translation>Скасувати останнє</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>Facts side by side</source>
   <translation>Відомості поруч</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>After you decide</source>
   <translation>Після рішення</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>The answer is kept over every later search and can be changed here or under History. Undo takes back the answer for all copies at once.</source>
   <translation>Відповідь зберігається під час усіх наступних пошуків; її можна змінити тут або в «Історії». Скасування повертає відповідь для всіх копій одразу.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>What the files say of themselves</source>
   <translation>Що файли повідомляють про себе</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>With {title}</source>
   <translation>З {title}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>{left} of {total} left</source>
   <translation>Залишилося {left} із {total}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/review.py" />
   <source>Decide the same for {name}</source>
   <translation>Вирішити так само для {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/start.py" />
   <source>today</source>
   <translation>сьогодні</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/start.py" />
   <source>yesterday</source>
   <translation>вчора</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/start.py" />
   <source>Folder not at hand</source>
   <translation>Теки немає під рукою</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/start.py" />
   <source>Ctrl+Enter opens it in a new window</source>
   <translation>Ctrl+Enter відкриває її в новому вікні</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/start.py" />
   <source>Drop an article or its folder</source>
   <translation>Перетягніть сюди статтю або її теку</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/start.py" />
   <source>Saved web pages with their folder, text, Markdown, and all usual pictures and videos</source>
   <translation>Збережені вебсторінки з їхньою текою, текст, Markdown, усі звичні зображення та відео</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/start.py" />
   <source>Start with the article you want to check</source>
   <translation>Почніть зі статті, яку хочете перевірити</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/start.py" />
   <source>Drop a saved web page or a text here, with its pictures and clips if you have them. Nothing leaves this machine unless you ask to fetch something.</source>
   <translation>Перетягніть сюди збережену вебсторінку або текст, а також зображення та відео до них, якщо маєте. Ніщо не залишає цей комп’ютер, якщо ви не просите щось завантажити.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/start.py" />
   <source>Try the sample case</source>
   <translation>Спробувати зразок справи</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/start.py" />
   <source>Recent cases</source>
   <translation>Останні справи</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/start.py" />
   <source>Pictures stay blurred and grey until you ask to see them. Change this in Settings.</source>
   <translation>Зображення розмиті й сірі, доки ви не попросите їх показати. Це можна змінити в налаштуваннях.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/start.py" />
   <source>Press ? anywhere for the keys of that view.</source>
   <translation>Натисніть ? будь-де, щоб побачити клавіші подання.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/start.py" />
   <source>Cases you open will be listed here.</source>
   <translation>Тут буде список відкритих вами справ.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/start.py" />
   <source>Open in new window</source>
   <translation>Відкрити в новому вікні</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/start.py" />
   <source>See each sentence that leans on a picture.</source>
   <translation>Побачити кожне речення, що спирається на зображення.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/start.py" />
   <source>Learn whether the picture was seen before.</source>
   <translation>Дізнатися, чи бачили зображення раніше.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/start.py" />
   <source>Mark what is in the frames, with two keys.</source>
   <translation>Позначити, що є в кадрах, двома клавішами.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/start.py" />
   <source>Decide, pin the evidence, hand it over.</source>
   <translation>Вирішити, закріпити докази, передати далі.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/verdict.py" />
   <source>How this verdict came about</source>
   <translation>Як дійшли цього висновку</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/verdict.py" />
   <source>The footage itself is</source>
   <translation>Сам матеріал є</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/verdict.py" />
   <source>Printed with this verdict</source>
   <translation>Друкується разом із цим висновком</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/verdict.py" />
   <source>Locks the date and the state of the library.</source>
   <translation>Фіксує дату та стан бібліотеки.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/verdict.py" />
   <source>Reading the history</source>
   <translation>Читання історії</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/verdict.py" />
   <source>{source}. Said by: {said}. Doubt words: {doubts}.</source>
   <translation>{source}. Хто каже: {said}. Слова сумніву: {doubts}.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/verdict.py" />
   <source>, by {name}</source>
   <translation>, {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/verdict.py" />
   <source>Claim {n}, {place} of {total}</source>
   <translation>Твердження {n}, {place} із {total}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/verdict.py" />
   <source>This claim rests on no picture or clip.</source>
   <translation>Це твердження не спирається ні на зображення, ні на відео.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/verdict.py" />
   <source>First draft: {word}</source>
   <translation>Перша чернетка: {word}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/verdict.py" />
   <source>Confirmed by {name} after seeing it</source>
   <translation>Підтвердив(-ла) {name} після ознайомлення</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/verdict.py" />
   <source>Reopened</source>
   <translation>Відкрито повторно</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/verdict.py" />
   <source>Reasons or answers changed</source>
   <translation>Змінено підстави або відповіді</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/verdict.py" />
   <source>Reopened: {why}</source>
   <translation>Відкрито повторно: {why}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/views/verdict.py" />
   <source>Changed from “{old}” to “{new}”</source>
   <translation>Змінено з «{old}» на «{new}»</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/buttons.py" />
   <source>{0}, chosen</source>
   <translation>{0}, вибрано</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/chips.py" />
   <source>part of the selection has it</source>
   <translation>має частина вибраного</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/chips.py" />
   <source>Tag {0}</source>
   <translation>Тег {0}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/chips.py" />
   <source>Take “{0}” off</source>
   <translation>Зняти «{0}»</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/chips.py" />
   <source>Press to take it off. {0}</source>
   <translation>Натисніть, щоб зняти. {0}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/compare_legend.py" />
   <source>dashes: how far the other picture reaches; outside it, nothing to compare</source>
   <translation>штрихи: куди сягає інше зображення; поза ними порівнювати нічого</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/compare_legend.py" />
   <source>dashes: edge of the article's picture; outside it, nothing to compare</source>
   <translation>штрихи: край зображення зі статті; поза ним порівнювати нічого</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/compare_legend.py" />
   <source>agrees</source>
   <translation>збігається</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/compare_legend.py" />
   <source>differs</source>
   <translation>відрізняється</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/compare_legend.py" />
   <source>no mark: not judged (plain, lettered, bars or surround)</source>
   <translation>без позначки: не оцінено (одноманітне, написи, смуги або обрамлення)</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/compare_legend.py" />
   <source>Legend: {marks}</source>
   <translation>Легенда: {marks}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/compare_pair.py" />
   <source>Blink</source>
   <translation>Миготіння</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/compare_pair.py" />
   <source>Lines</source>
   <translation>Лінії</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/compare_pair.py" />
   <source>masked</source>
   <translation>замасковано</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/compare_pair.py" />
   <source>Loading…</source>
   <translation>Завантаження…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/compare_pair.py" />
   <source>Both pictures, {way}</source>
   <translation>Обидва зображення, {way}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/compare_pair.py" />
   <source>whole, upright</source>
   <translation>повністю, прямо</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/compare_pair.py" />
   <source>lined up</source>
   <translation>суміщено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/compare_pair.py" />
   <source>agreement shown, {n} places differ</source>
   <translation>показано збіг, відмінних місць: {n}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/contact_sheet.py" />
   <source>Contact sheet, {0} of {1}</source>
   <translation>Контактний аркуш, {0} із {1}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/contact_sheet.py" />
   <source>{0}, {1} chosen</source>
   <translation>{0}, вибрано: {1}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/cover_canvas.py" />
   <source>{n} covered</source>
   <translation>зафарбовано: {n}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/cover_canvas.py" />
   <source>drawn: {x} % from the left, {y} % from the top, {w} % wide, {h} % high</source>
   <translation>обведено: {x} % від лівого краю, {y} % від верхнього, ширина {w} %, висота {h} %</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/coverage_bar.py" />
   <source>{0} to {1}</source>
   <translation>{0} – {1}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/coverage_bar.py" />
   <source>Coverage</source>
   <translation>Охоплення</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/coverage_bar.py" />
   <source>Match {0}, {1}, {2}</source>
   <translation>Збіг {0}, {1}, {2}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/coverage_bar.py" />
   <source>Coverage: {0}</source>
   <translation>Охоплення: {0}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/keyframe_cell.py" />
   <source>not matched</source>
   <translation>не порівняно</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/keyframe_cell.py" />
   <source>no match</source>
   <translation>без збігу</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/keyframe_cell.py" />
   <source>Masked picture</source>
   <translation>Замасковане зображення</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/keyframe_cell.py" />
   <source>not matched: title, black or too plain</source>
   <translation>не порівняно: титри, чорне або надто одноманітне</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/keyframe_cell.py" />
   <source>added by hand</source>
   <translation>додано вручну</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/keyframe_cell.py" />
   <source>Frame at {0}</source>
   <translation>Кадр на {0}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/keyframe_cell.py" />
   <source>Picture {0}</source>
   <translation>Зображення {0}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/keyframe_cell.py" />
   <source>Frame at {0} of {1}</source>
   <translation>Кадр на {0} з {1}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/keyframe_cell.py" />
   <source>tagged {0}</source>
   <translation>теги: {0}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/keyframe_cell.py" />
   <source>{0} like it not shown</source>
   <translation>не показано схожих: {0}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/keyframe_cell.py" />
   <source>match {0}</source>
   <translation>збіг {0}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/keyframe_cell.py" />
   <source>matches {0}</source>
   <translation>збіги {0}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/keyframe_strip.py" />
   <source>Keyframes, {0} of {1}</source>
   <translation>Ключові кадри, {0} із {1}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/picture_settings.py" />
   <source>Brightness, contrast and gamma</source>
   <translation>Яскравість, контраст і гама</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/picture_settings.py" />
   <source>Reset</source>
   <translation>Скинути</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/picture_settings.py" />
   <source>Brightness</source>
   <translation>Яскравість</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/picture_settings.py" />
   <source>Contrast</source>
   <translation>Контраст</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/picture_settings.py" />
   <source>Gamma</source>
   <translation>Гама</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/picture_settings.py" />
   <source>Only the view changes; the file stays as it is.</source>
   <translation>Змінюється лише вигляд; файл залишається як є.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/stage.py" />
   <source>Stage, masked picture</source>
   <translation>Перегляд, замасковане зображення</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/stage.py" />
   <source>Plus and minus zoom, 0 fits, Z shows the loupe.</source>
   <translation>Плюс і мінус змінюють масштаб, 0 вміщує, Z показує лупу.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/stage.py" />
   <source>Still shown: {name}</source>
   <translation>Усе ще показано: {name}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/stage.py" />
   <source>Graphic, kept masked</source>
   <translation>Чутливий вміст, залишено замаскованим</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/stage.py" />
   <source>This file is masked</source>
   <translation>Цей файл замасковано</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/stage.py" />
   <source>Hold {0} to look</source>
   <translation>Утримуйте {0}, щоб подивитися</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/stage.py" />
   <source>Hold {0} to look, {1} to show until closed</source>
   <translation>Утримуйте {0}, щоб подивитися, {1}, щоб показати до закриття</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/status.py" />
   <source>Cancel this work</source>
   <translation>Скасувати цю роботу</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/status.py" />
   <source>{0} of 100</source>
   <translation>{0} зі 100</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/tick_list.py" />
   <source>taken in</source>
   <translation>додається</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/timeline.py" />
   <source>No clip on the stage</source>
   <translation>У перегляді немає відео</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/timeline.py" />
   <source>Timeline, no clip</source>
   <translation>Часова шкала, без відео</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/timeline.py" />
   <source>Match lanes</source>
   <translation>Доріжки збігів</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/timeline.py" />
   <source>Rows of tags</source>
   <translation>Рядки тегів</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/timeline.py" />
   <source>Timeline, {0}</source>
   <translation>Часова шкала, {0}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/timeline.py" />
   <source>{0}, range {1}</source>
   <translation>{0}, діапазон {1}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/timeline_paint.py" />
   <source>Found earlier</source>
   <translation>Знайдено раніше</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/timeline_paint.py" />
   <source>Possible</source>
   <translation>Можливо</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/timeline_paint.py" />
   <source>{0}, {1} s</source>
   <translation>{0}, {1} с</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/timeline_paint.py" />
   <source>strong</source>
   <translation>сильний</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/timeline_rows.py" />
   <source>Shots {0}</source>
   <translation>Плани {0}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/timeline_words.py" />
   <source>Shot {0}, {1}</source>
   <translation>План {0}, {1}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/timeline_words.py" />
   <source>{0}, title, black or too plain to match</source>
   <translation>{0}, титри, чорне або надто одноманітне для збігу</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/timeline_words.py" />
   <source>{0} equals {1} of {2}</source>
   <translation>{0} дорівнює {1} з {2}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/timeline_words.py" />
   <source>{0}, graphic</source>
   <translation>{0}, чутливий вміст</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/timeline_words.py" />
   <source>{0} shots</source>
   <translation>Плани: {0}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/timeline_words.py" />
   <source>Match {0}, {1}</source>
   <translation>Збіг {0}, {1}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>A still picture has one frame</source>
   <translation>Нерухоме зображення має один кадр</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Play</source>
   <translation>Відтворити</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Sound is off</source>
   <translation>Звук вимкнено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Add a keyframe here</source>
   <translation>Додати тут ключовий кадр</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Tag this frame</source>
   <translation>Додати тег цьому кадру</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Pin</source>
   <translation>Закріпити</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Speed {0} times, backwards</source>
   <translation>Швидкість {0}, назад</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Speed {0} times</source>
   <translation>Швидкість {0}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Speed</source>
   <translation>Швидкість</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Link it to a claim first; then it can be pinned</source>
   <translation>Спершу пов’яжіть його з твердженням; тоді його можна закріпити</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Link to a claim…</source>
   <translation>Пов’язати з твердженням…</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Go to time: 0:08.52, 8.5s, 214f for a frame, 2c for a clip</source>
   <translation>Перейти до часу: 0:08.52, 8.5s, 214f для кадру, 2c для відео</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Not a time: write 0:08.52, 8.5s, 214f or 2c</source>
   <translation>Не час: напишіть 0:08.52, 8.5s, 214f або 2c</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Time {0}</source>
   <translation>Час {0}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Pause</source>
   <translation>Пауза</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Sound is on</source>
   <translation>Звук увімкнено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Drop this keyframe</source>
   <translation>Вилучити цей ключовий кадр</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Pin as speaking against the claim; with Shift, for it</source>
   <translation>Закріпити як доказ проти твердження; з Shift – за нього</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>frame {0} of {1}</source>
   <translation>кадр {0} із {1}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Pin as speaking against claim {0}; with Shift, for it</source>
   <translation>Закріпити як доказ проти твердження {0}; з Shift – за нього</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/widgets/transport.py" />
   <source>Pin to claim {0}</source>
   <translation>Закріпити за твердженням {0}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/window.py" />
   <source>Stopped. What was done before is kept.</source>
   <translation>Зупинено. Зроблене раніше збережено.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/window.py" />
   <source>This could not be written</source>
   <translation>Це не вдалося записати</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>shown</source>
   <translation>показано</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>The draft is saved.</source>
   <translation>Чернетку збережено.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>All verdicts are hidden until the second answer is recorded or given up.</source>
   <translation>Усі висновки приховано, доки не записано другу відповідь або від неї не відмовлено.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>Taking the library off the list</source>
   <translation>Прибирання бібліотеки зі списку</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>Half-typed texts were kept</source>
   <translation>Недописані тексти збережено</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>The program ended while a verdict was being written. Its texts were kept outside the history.</source>
   <translation>Програма завершилася, коли писали висновок. Його тексти збережено поза історією.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>Discarding</source>
   <translation>Відкидання</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>There is no other claim to merge with.</source>
   <translation>Немає іншого твердження для об’єднання.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>Kept and shown as stated by you. Empty: the date of the article ({date}).</source>
   <translation>Зберігається і показується як зазначене вами. Порожньо: дата статті ({date}).</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>There is no claim yet.</source>
   <translation>Тверджень ще немає.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>There is no tag on exactly this.</source>
   <translation>Саме на цьому тегу немає.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>Masked until one looks</source>
   <translation>Замасковано, доки не подивляться</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>Shown at once</source>
   <translation>Показано одразу</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>The guide is not part of this installation.</source>
   <translation>Посібник не входить до цього встановлення.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>Claim {n}: {sentence}</source>
   <translation>Твердження {n}: {sentence}</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>Add one first.</source>
   <translation>Спершу додайте твердження.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>Click a chip to take it off.</source>
   <translation>Натисніть на тег, щоб зняти його.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>What this edit was about is no longer in the case.</source>
   <translation>Того, чого стосувалася ця правка, більше немає у справі.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>It lies in the folder docs of the source; python3 run.py docs makes pages of it.</source>
   <translation>Він лежить у теці docs початкового коду; python3 run.py docs робить із нього сторінки.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>Discard them</source>
   <translation>Відкинути їх</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>Put them back</source>
   <translation>Повернути їх</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>When was claim {n} made?</source>
   <translation>Коли зроблено твердження {n}?</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>As your settings say ({state})</source>
   <translation>Як у ваших налаштуваннях ({state})</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/window_work.py" />
   <source>Where does {name} come from?</source>
   <translation>Звідки походить {name}?</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/windows_work.py" />
   <source>Open a case in a new window</source>
   <translation>Відкрити справу в новому вікні</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/windows_work.py" />
   <source>In which window?</source>
   <translation>У якому вікні?</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/windows_work.py" />
   <source>This case is open in another window</source>
   <translation>Ця справа відкрита в іншому вікні</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/windows_work.py" />
   <source>This case is open in this window already.</source>
   <translation>Ця справа вже відкрита в цьому вікні.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/windows_work.py" />
   <source>Go to that window</source>
   <translation>Перейти до того вікна</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/windows_work.py" />
   <source>“{name}” can open beside “{open}”, or in its place. Every change is saved already.</source>
   <translation>«{name}» можна відкрити поруч із «{open}» або замість неї. Усі зміни вже збережено.</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/windows_work.py" />
   <source>In this window</source>
   <translation>У цьому вікні</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/windows_work.py" />
   <source>In a new window</source>
   <translation>У новому вікні</translation>
  </message>
  <message>
   <location filename="../../workbench/ui/windows_work.py" />
   <source>“{name}” can be changed in one window at a time.</source>
   <translation>«{name}» можна змінювати лише в одному вікні водночас.</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/faults.py" />
   <source>Close other programs and try again.</source>
   <translation>Закрийте інші програми й спробуйте ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/faults.py" />
   <source>reading it needs more memory than a reader may use</source>
   <translation>для читання потрібно більше пам’яті, ніж дозволено процесу читання</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/faults.py" />
   <source>it stopped the reader twice</source>
   <translation>він двічі зупинив процес читання</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/faults.py" />
   <source>Check that the disk of the library is connected, rebuild the search index, and try again.</source>
   <translation>Перевірте, чи підключено диск бібліотеки, перебудуйте пошуковий індекс і спробуйте ще раз.</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/faults.py" />
   <source>{job} ended its worker process twice and was given up.</source>
   <translation>{job}: робочий процес двічі завершився, від роботи відмовлено.</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/faults.py" />
   <source>The original is kept; convert it to a smaller size elsewhere and add that copy beside it.</source>
   <translation>Оригінал збережено; перетворіть його деінде на менший розмір і додайте ту копію поруч.</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/faults.py" />
   <source>It is set aside for this session and not read again; the original and its hash are kept. Open it in another program with care, or add a converted copy beside it.</source>
   <translation>Його відкладено на цей сеанс і більше не читатимуть; оригінал і хеш збережено. Обережно відкрийте його в іншій програмі або додайте поруч перетворену копію.</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/job.py" />
   <source>The work</source>
   <translation>Робота</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/job.py" />
   <source>a listener of a job failed:
%s</source>
   <translation>збій слухача завдання:
%s</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/job.py" />
   <source>{self} is not finished yet.</source>
   <translation>{self} ще не завершено.</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/limits_macos.py" />
   <source>(version 1)(allow default)(deny network*)(deny process-exec*)(deny process-fork)</source>
   <translation>(version 1)(allow default)(deny network*)(deny process-exec*)(deny process-fork)</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/limits_macos.py" />
   <source>(version 1)(allow default)(deny network-bind)(deny network-inbound)(deny process-exec*)(deny process-fork)</source>
   <translation>(version 1)(allow default)(deny network-bind)(deny network-inbound)(deny process-exec*)(deny process-fork)</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/limits_macos.py" />
   <source>(deny file-write*)</source>
   <translation>(deny file-write*)</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/limits_macos.py" />
   <source>No network, no starting of programs (sandbox)</source>
   <translation>Без мережі, без запуску програм (пісочниця)</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/limits_macos.py" />
   <source>No starting of programs, no change to any file, no waiting for connections (sandbox)</source>
   <translation>Без запуску програм, без змін у файлах, без очікування з’єднань (пісочниця)</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/limits_macos.py" />
   <source>No network, no starting of programs, no change to any file (sandbox)</source>
   <translation>Без мережі, без запуску програм, без змін у файлах (пісочниця)</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/limits_macos.py" />
   <source>A worker that takes more than {memory} GB is ended</source>
   <translation>Робочий процес, що займає понад {memory} ГБ, завершується</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/openssl.py" />
   <source>message imprint mismatch</source>
   <translation>хеш у позначці не збігається</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/openssl.py" />
   <source>openssl could not check the signature ({last_error})</source>
   <translation>openssl не зміг перевірити підпис ({last_error})</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/openssl.py" />
   <source>one you handed in</source>
   <translation>того, що додали ви</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/openssl.py" />
   <source>one this computer trusts</source>
   <translation>того, якому довіряє цей комп’ютер</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/openssl.py" />
   <source>its certificate does not lead to {ends} ({reason})</source>
   <translation>його сертифікат не веде до {ends} ({reason})</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/openssl.py" />
   <source>openssl did not answer: {text}</source>
   <translation>openssl не відповів: {text}</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/openssl.py" />
   <source>without a reason</source>
   <translation>без причини</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/openssl.py" />
   <source>this computer has no openssl, which checks the signature</source>
   <translation>на цьому комп’ютері немає openssl, який перевіряє підпис</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/openssl.py" />
   <source>the signature does not belong to what is signed</source>
   <translation>підпис не належить до того, що підписано</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/openssl.py" />
   <source>the reply does not carry the certificate it was signed with</source>
   <translation>відповідь не містить сертифіката, яким її підписано</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/openssl.py" />
   <source>this computer keeps no list of certificates that it trusts</source>
   <translation>цей комп’ютер не має списку сертифікатів, яким довіряє</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/openssl.py" />
   <source>its certificate leads to {ends}</source>
   <translation>його сертифікат веде до {ends}</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/openssl.py" />
   <source>it took longer than {PATIENCE_S} seconds</source>
   <translation>це тривало понад {PATIENCE_S} секунд</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/pool.py" />
   <source>A file that stops its reader twice is set aside for the session.</source>
   <translation>Файл, що двічі зупиняє процес читання, відкладається на цей сеанс.</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/pool.py" />
   <source>{job} could not begin: no worker process could be started.</source>
   <translation>{job}: не вдалося почати, бо робочий процес не запустився.</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/pool.py" />
   <source>{job} used more memory than half of this machine has and was stopped.</source>
   <translation>{job}: використано більше половини пам’яті комп’ютера, роботу зупинено.</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/pool.py" />
   <source>its limit</source>
   <translation>його межу</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/pool.py" />
   <source>{job} made no progress for {limit} and was stopped.</source>
   <translation>{job}: немає поступу протягом {limit}, роботу зупинено.</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/pool.py" />
   <source>worker pool</source>
   <translation>пул процесів</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/pool.py" />
   <source>{words}, not active: {sentence}.</source>
   <translation>{words}, не діє: {sentence}.</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/pool.py" />
   <source>Close other programs and try again; if it stays so, install this program anew.</source>
   <translation>Закрийте інші програми і спробуйте ще раз; якщо не допоможе, установіть цю програму заново.</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/pool.py" />
   <source>Search fewer media at a time, or a smaller library.</source>
   <translation>Шукайте менше медіафайлів за раз або в меншій бібліотеці.</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/pool.py" />
   <source>Try again when the computer has less to do; a file that does this again may be damaged.</source>
   <translation>Спробуйте ще раз, коли комп’ютер матиме менше роботи; файл, що знову так поводиться, може бути пошкоджений.</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/pool.py" />
   <source>Readers of files</source>
   <translation>Процеси читання файлів</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/pool.py" />
   <source>Makers of reports</source>
   <translation>Процеси створення звітів</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/pool.py" />
   <source>The limits of the readers are not known: {message}</source>
   <translation>Обмеження процесів читання невідомі: {message}</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/process.py" />
   <source>ended with status {status}</source>
   <translation>завершився зі станом {status}</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/process.py" />
   <source>ended by signal {value} ({name})</source>
   <translation>завершено сигналом {value} ({name})</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/process.py" />
   <source>ended by signal {value}</source>
   <translation>завершено сигналом {value}</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/process.py" />
   <source>the worker has no pipes</source>
   <translation>робочий процес не має каналів</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/seat.py" />
   <source>worker reader</source>
   <translation>робочий процес читання</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/seat.py" />
   <source>could not be started: {error}</source>
   <translation>не вдалося запустити: {error}</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/wire.py" />
   <source>A message between processes has lengths that do not add up.</source>
   <translation>У повідомленні між процесами довжини не узгоджуються.</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/wire.py" />
   <source>A message between processes is too large ({header_bytes} MB, {blob_count} parts).</source>
   <translation>Повідомлення між процесами завелике ({header_bytes} МБ, частин: {blob_count}).</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/wire.py" />
   <source>A message between processes could not be written: {error}.</source>
   <translation>Повідомлення між процесами не вдалося записати: {error}.</translation>
  </message>
  <message>
   <location filename="../../workbench/workers/wire.py" />
   <source>A message between processes does not have the expected form.</source>
   <translation>Повідомлення між процесами має неочікувану форму.</translation>
  </message>
  <message>
   <source>, {n} without a verdict and marked so</source>
   <translation type="vanished">, без висновку і з позначкою про це: {n}</translation>
  </message>
  <message>
   <source>Articles (*.html *.htm *.xhtml *.txt *.md);;All files (*)</source>
   <translation type="vanished">Статті (*.html *.htm *.xhtml *.txt *.md);;Усі файли (*)</translation>
  </message>
  <message>
   <source>Asking for the versions</source>
   <translation type="vanished">Запит версій</translation>
  </message>
  <message>
   <source>Change this</source>
   <translation type="vanished">Змінити це</translation>
  </message>
  <message>
   <source>Change, or say what it answers</source>
   <translation type="vanished">Змінити або сказати, на що це відповідає</translation>
  </message>
  <message>
   <source>Check that the disk for temporary files has room.</source>
   <translation type="vanished">Перевірте, чи є місце на диску для тимчасових файлів.</translation>
  </message>
  <message>
   <source>Check the disk and its cable, then open it again.</source>
   <translation type="vanished">Перевірте диск і кабель, потім відкрийте знову.</translation>
  </message>
  <message>
   <source>Check the disk and that you may write to the folder of the case.</source>
   <translation type="vanished">Перевірте диск і чи можете ви писати до теки справи.</translation>
  </message>
  <message>
   <source>Check the originals</source>
   <translation type="vanished">Перевірити оригінали</translation>
  </message>
  <message>
   <source>Check this match by eye (C)</source>
   <translation type="vanished">Перевірити цей збіг на око (C)</translation>
  </message>
  <message>
   <source>Choose another place for it.</source>
   <translation type="vanished">Виберіть для неї інше місце.</translation>
  </message>
  <message>
   <source>Close the window.</source>
   <translation type="vanished">Закрити вікно.</translation>
  </message>
  <message>
   <source>Corrected “{title_of}”: {names}</source>
   <translation type="vanished">Виправлено «{title_of}»: {names}</translation>
  </message>
  <message>
   <source>Date of the article, if you know it</source>
   <translation type="vanished">Дата статті, якщо ви її знаєте</translation>
  </message>
  <message>
   <source>Drop a saved web page or a text here, with its pictures and clips if you have them. Nothing leaves this machine.</source>
   <translation type="vanished">Перетягніть сюди збережену вебсторінку або текст, а також зображення та відео до них, якщо маєте. Ніщо не залишає цей комп’ютер.</translation>
  </message>
  <message>
   <source>Edit this note</source>
   <translation type="vanished">Редагувати цю нотатку</translation>
  </message>
  <message>
   <source>Everything before and after it.</source>
   <translation type="vanished">Усе до й після цього.</translation>
  </message>
  <message>
   <source>Evidence refers to exactly one thing: a match, a medium, a search or an address.</source>
   <translation type="vanished">Доказ посилається рівно на одне: збіг, медіафайл, пошук або адресу.</translation>
  </message>
  <message>
   <source>FFmpeg for Python</source>
   <translation type="vanished">FFmpeg для Python</translation>
  </message>
  <message>
   <source>Found nowhere in {n} items</source>
   <translation type="vanished">Ніде не знайдено, переглянуто записів: {n}</translation>
  </message>
  <message>
   <source>Free some space, then keep it again.</source>
   <translation type="vanished">Звільніть місце, потім збережіть її ще раз.</translation>
  </message>
  <message>
   <source>HEIC pictures</source>
   <translation type="vanished">зображення HEIC</translation>
  </message>
  <message>
   <source>If it happens again, copy the details and send them to whoever looks after this program. They hold versions and the place in the program, and no picture or text of the case.</source>
   <translation type="vanished">Якщо це повториться, скопіюйте відомості й надішліть тому, хто опікується цією програмою. У них є версії та місце у програмі, але немає жодного зображення чи тексту справи.</translation>
  </message>
  <message>
   <source>If it happens again, copy the details and send them to whoever looks after this program. They hold versions, places in the program, at most names of files, and no picture of the case.</source>
   <translation type="vanished">Якщо це повториться, скопіюйте відомості й надішліть тому, хто опікується цією програмою. У них є версії, місця у програмі, щонайбільше назви файлів, але немає жодного зображення справи.</translation>
  </message>
  <message>
   <source>Inter, Noto Sans (fonts)</source>
   <translation type="vanished">Inter, Noto Sans (шрифти)</translation>
  </message>
  <message>
   <source>It is listed, but is not read: {why}.</source>
   <translation type="vanished">Його названо в списку, але не прочитано: {why}.</translation>
  </message>
  <message>
   <source>Its content is not what the bag lists ({algorithm}).</source>
   <translation type="vanished">Його вміст не такий, як у списку сумки ({algorithm}).</translation>
  </message>
  <message>
   <source>JetBrains Mono (font)</source>
   <translation type="vanished">JetBrains Mono (шрифт)</translation>
  </message>
  <message>
   <source>Kept and shown as stated by you.</source>
   <translation type="vanished">Зберігається і показується як зазначене вами.</translation>
  </message>
  <message>
   <source>Kept as figure: {caption}</source>
   <translation type="vanished">Збережено як ілюстрацію: {caption}</translation>
  </message>
  <message>
   <source>Lines left out</source>
   <translation type="vanished">Пропущені рядки</translation>
  </message>
  <message>
   <source>Look at the gap on the timeline; try another copy if it matters.</source>
   <translation type="vanished">Погляньте на прогалину на часовій шкалі; якщо це важливо, спробуйте іншу копію.</translation>
  </message>
  <message>
   <source>Make room on the disk, or allow writing to the library's folder, and search again.</source>
   <translation type="vanished">Звільніть місце на диску або дозвольте запис до теки бібліотеки й шукайте знову.</translation>
  </message>
  <message>
   <source>Not taken as text of the article. Nothing is lost: put back what belongs to it.</source>
   <translation type="vanished">Не взяті як текст статті. Нічого не втрачено: поверніть те, що до неї належить.</translation>
  </message>
  <message>
   <source>Nothing is left open.</source>
   <translation type="vanished">Відкритих питань немає.</translation>
  </message>
  <message>
   <source>Nothing yet: choose a kind of file.</source>
   <translation type="vanished">Поки що нічого: виберіть вид файлу.</translation>
  </message>
  <message>
   <source>Open a case to see the limits of its readers.</source>
   <translation type="vanished">Відкрийте справу, щоб побачити обмеження її процесів читання.</translation>
  </message>
  <message>
   <source>Original files are left out</source>
   <translation type="vanished">Оригінальні файли не входять</translation>
  </message>
  <message>
   <source>Originals are copied into the case and never changed. Nothing leaves this machine.</source>
   <translation type="vanished">Оригінали копіюються у справу й ніколи не змінюються. Ніщо не залишає цей комп’ютер.</translation>
  </message>
  <message>
   <source>Pasted article</source>
   <translation type="vanished">Вставлена стаття</translation>
  </message>
  <message>
   <source>Put a left-out line back</source>
   <translation type="vanished">Повернути пропущений рядок</translation>
  </message>
  <message>
   <source>Put a line that was left out back into the text.</source>
   <translation type="vanished">Повернути до тексту рядок, який було пропущено.</translation>
  </message>
  <message>
   <source>Redid: {redo}</source>
   <translation type="vanished">Повторено: {redo}</translation>
  </message>
  <message>
   <source>Remove the figure</source>
   <translation type="vanished">Вилучити ілюстрацію</translation>
  </message>
  <message>
   <source>Remove this</source>
   <translation type="vanished">Вилучити це</translation>
  </message>
  <message>
   <source>Remove this note</source>
   <translation type="vanished">Вилучити цю нотатку</translation>
  </message>
  <message>
   <source>Removed {plural}; the files stay where they are</source>
   <translation type="vanished">Вилучено: {plural}; файли залишаються на своїх місцях</translation>
  </message>
  <message>
   <source>Same case, same files, byte for byte.</source>
   <translation type="vanished">Та сама справа дає ті самі файли, байт у байт.</translation>
  </message>
  <message>
   <source>Search of {n} items, {found} found</source>
   <translation type="vanished">Пошук серед записів: {n}, знайдено {found}</translation>
  </message>
  <message>
   <source>Set aside “{title_of}” with {plural}</source>
   <translation type="vanished">Відкладено «{title_of}» і {plural}</translation>
  </message>
  <message>
   <source>Take back the last change of what is known of items.</source>
   <translation type="vanished">Скасувати останню зміну відомостей про записи.</translation>
  </message>
  <message>
   <source>The disk of the case cannot be reached</source>
   <translation type="vanished">Диск справи недоступний</translation>
  </message>
  <message>
   <source>The disk of the case cannot be reached: {strerror}.</source>
   <translation type="vanished">Диск справи недоступний: {strerror}.</translation>
  </message>
  <message>
   <source>The disk of the case is full; the file was not added.</source>
   <translation type="vanished">Диск справи заповнено; файл не додано.</translation>
  </message>
  <message>
   <source>The disk of the case is too full: {size} free. {takes}{size2} are kept in reserve.</source>
   <translation type="vanished">Диск справи переповнено: вільно {size}. {takes}{size2} тримається в запасі.</translation>
  </message>
  <message>
   <source>The disk of “{name}” failed while reading or writing: {error}.</source>
   <translation type="vanished">Збій диска «{name}» під час читання або запису: {error}.</translation>
  </message>
  <message>
   <source>The figure could not be written into the case</source>
   <translation type="vanished">Ілюстрацію не вдалося записати у справу</translation>
  </message>
  <message>
   <source>The file could not be written into the case: {strerror}.</source>
   <translation type="vanished">Файл не вдалося записати у справу: {strerror}.</translation>
  </message>
  <message>
   <source>The files stay where they are. This cannot be undone; adding the files again brings the items back.</source>
   <translation type="vanished">Файли залишаються на своїх місцях. Це не можна скасувати; повторне додавання файлів поверне записи.</translation>
  </message>
  <message>
   <source>The readers</source>
   <translation type="vanished">Процеси читання</translation>
  </message>
  <message>
   <source>The search index of the library could not be written: {strerror}.</source>
   <translation type="vanished">Пошуковий індекс бібліотеки не вдалося записати: {strerror}.</translation>
  </message>
  <message>
   <source>The settings could not be saved in {parent}: {strerror}.</source>
   <translation type="vanished">Налаштування не вдалося зберегти в {parent}: {strerror}.</translation>
  </message>
  <message>
   <source>The words could not be written to {file}: {strerror}.</source>
   <translation type="vanished">Слова не вдалося записати до {file}: {strerror}.</translation>
  </message>
  <message>
   <source>The {word} “{name}” cannot be read: {strerror}.</source>
   <translation type="vanished">Не вдається прочитати ({word} «{name}»): {strerror}.</translation>
  </message>
  <message>
   <source>There is no text on the clipboard. Copy the page or its text first.</source>
   <translation type="vanished">У буфері обміну немає тексту. Спершу скопіюйте сторінку або її текст.</translation>
  </message>
  <message>
   <source>This program</source>
   <translation type="vanished">Ця програма</translation>
  </message>
  <message>
   <source>Took back “{title_of}”</source>
   <translation type="vanished">Повернуто до справи «{title_of}»</translation>
  </message>
  <message>
   <source>Undid: {undo}</source>
   <translation type="vanished">Скасовано: {undo}</translation>
  </message>
  <message>
   <source>Update this program to open it. Nothing was changed.</source>
   <translation type="vanished">Щоб відкрити, оновіть цю програму. Нічого не змінено.</translation>
  </message>
  <message>
   <source>What is not established, and what could not be had: always printed</source>
   <translation type="vanished">Що не встановлено і що не вдалося отримати: друкується завжди</translation>
  </message>
  <message>
   <source>What is on the clipboard could not be kept for reading.</source>
   <translation type="vanished">Те, що в буфері обміну, не вдалося зберегти для читання.</translation>
  </message>
  <message>
   <source>What the copy has cannot be taken over: something it points to was removed here since.</source>
   <translation type="vanished">Те, що є в копії, неможливо прийняти: дещо, на що воно вказує, тут відтоді вилучено.</translation>
  </message>
  <message>
   <source>What will be written</source>
   <translation type="vanished">Що буде записано</translation>
  </message>
  <message>
   <source>Workbench {version}</source>
   <translation type="vanished">Workbench {version}</translation>
  </message>
  <message>
   <source>Write match:7, media:NAME@12.4-15.0, search:3 or url:https://…</source>
   <translation type="vanished">Напишіть match:7, media:NAME@12.4-15.0, search:3 або url:https://…</translation>
  </message>
  <message>
   <source>a listener of a job failed</source>
   <translation type="vanished">збій обробника завдання</translation>
  </message>
  <message>
   <source>cases and libraries</source>
   <translation type="vanished">справи й бібліотеки</translation>
  </message>
  <message>
   <source>cited by the article; of the copy saved beside it: {why}</source>
   <translation type="vanished">цитується у статті; про збережену поруч копію: {why}</translation>
  </message>
  <message>
   <source>clips and their sound</source>
   <translation type="vanished">відео та їхній звук</translation>
  </message>
  <message>
   <source>decoding and comparing pictures</source>
   <translation type="vanished">декодування й порівняння зображень</translation>
  </message>
  <message>
   <source>face</source>
   <translation type="vanished">обличчя</translation>
  </message>
  <message>
   <source>found {url}</source>
   <translation type="vanished">знайдено {url}</translation>
  </message>
  <message>
   <source>from elsewhere</source>
   <translation type="vanished">з іншого місця</translation>
  </message>
  <message>
   <source>hashes for exchange</source>
   <translation type="vanished">хеші для обміну</translation>
  </message>
  <message>
   <source>media of the archive</source>
   <translation type="vanished">медіа архіву</translation>
  </message>
  <message>
   <source>not known: {message}</source>
   <translation type="vanished">невідомо: {message}</translation>
  </message>
  <message>
   <source>pasted article</source>
   <translation type="vanished">вставлена стаття</translation>
  </message>
  <message>
   <source>posts of platforms</source>
   <translation type="vanished">дописи на платформах</translation>
  </message>
  <message>
   <source>see its texts below</source>
   <translation type="vanished">див. тексти нижче</translation>
  </message>
  <message>
   <source>the page could not be taken whole</source>
   <translation type="vanished">сторінку не вдалося взяти повністю</translation>
  </message>
  <message>
   <source>the page has {total} MB of text; the first {MOST_PAGE_BYTES} MB were read</source>
   <translation type="vanished">сторінка має {total} МБ тексту; прочитано перші {MOST_PAGE_BYTES} МБ</translation>
  </message>
  <message>
   <source>the page is too large and was read in part</source>
   <translation type="vanished">сторінка завелика, її прочитано частково</translation>
  </message>
  <message>
   <source>the page nests deeper than can be read; what stands deeper is missing</source>
   <translation type="vanished">сторінка вкладена глибше, ніж можна прочитати; те, що глибше, відсутнє</translation>
  </message>
  <message>
   <source>the program</source>
   <translation type="vanished">програма</translation>
  </message>
  <message>
   <source>the text of web pages</source>
   <translation type="vanished">текст вебсторінок</translation>
  </message>
  <message>
   <source>the window</source>
   <translation type="vanished">вікно</translation>
  </message>
  <message>
   <source>verify hash integrity originals</source>
   <translation type="vanished">перевірити хеш цілісність оригінали</translation>
  </message>
  <message>
   <source>web pages</source>
   <translation type="vanished">вебсторінки</translation>
  </message>
  <message>
   <source>workbench {version}</source>
   <translation type="vanished">workbench {version}</translation>
  </message>
  <message>
   <source>{count} further lines outside the article are not listed</source>
   <translation type="vanished">ще рядків поза статтею, не внесених до списку: {count}</translation>
  </message>
  <message>
   <source>{found} in {n} items</source>
   <translation type="vanished">{found}, переглянуто записів: {n}</translation>
  </message>
  <message>
   <source>{kind} on claim {number}: {RATING_WORDS}</source>
   <translation type="vanished">{kind} щодо твердження {number}: {RATING_WORDS}</translation>
  </message>
  <message>
   <source>{kind} on claim {number}: {RATING_WORDS}{cites}</source>
   <translation type="vanished">{kind} щодо твердження {number}: {RATING_WORDS}{cites}</translation>
  </message>
  <message>
   <source>{libheif_version} (pillow-heif {__version__})</source>
   <translation type="vanished">{libheif_version} (pillow-heif {__version__})</translation>
  </message>
  <message>
   <source>{libxml} (lxml {lxml})</source>
   <translation type="vanished">{libxml} (lxml {lxml})</translation>
  </message>
  <message>
   <source>{licence_name}. The part carries no text of its licence.</source>
   <translation type="vanished">{licence_name}. Ця частина не містить тексту своєї ліцензії.</translation>
  </message>
  <message>
   <source>{name} is no text table</source>
   <translation type="vanished">{name} не є текстовою таблицею</translation>
  </message>
  <message>
   <source>{name} library, {n} items</source>
   <translation type="vanished">Бібліотека {name}, записів: {n}</translation>
  </message>
  <message numerus="yes">
   <source>{n} pieces of evidence</source>
   <comment>{n} piece of evidence</comment>
   <translation type="vanished">
    <numerusform>{n} доказ</numerusform>
    <numerusform>{n} докази</numerusform>
    <numerusform>{n} доказів</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>{n} points</source>
   <comment>{n} point</comment>
   <translation type="vanished">
    <numerusform>{n} пункт</numerusform>
    <numerusform>{n} пункти</numerusform>
    <numerusform>{n} пунктів</numerusform>
   </translation>
  </message>
  <message>
   <source>{place} of {name}</source>
   <translation type="vanished">{place} файла {name}</translation>
  </message>
  <message>
   <source>{version} (Qt for Python)</source>
   <translation type="vanished">{version} (Qt for Python)</translation>
  </message>
  <message>
   <source>“{display_name}” could not be written: {strerror}.</source>
   <translation type="vanished">«{display_name}» не вдалося записати: {strerror}.</translation>
  </message>
  <message>
   <source>“{name}” was made by a newer version of this program.</source>
   <translation type="vanished">«{name}» створено новішою версією програми.</translation>
  </message>
  <message>
   <source>“{title_of}” cannot be set aside: work was done on its claims ({numbers}).</source>
   <translation type="vanished">Неможливо відкласти «{title_of}»: над її твердженнями вже працювали ({numbers}).</translation>
  </message>
  <message>
   <source>“{title_of}” is not set aside.</source>
   <translation type="vanished">«{title_of}» не відкладено.</translation>
  </message>
  <message>
   <source>“{title_of}” left as it was</source>
   <translation type="vanished">«{title_of}» залишено без змін</translation>
  </message>
  <message>
   <source>• Claim {n}, {count}: {first}</source>
   <translation type="vanished">• Твердження {n}, {count}: {first}</translation>
  </message>
  <message>
   <source>… and {n} more claims.</source>
   <translation type="vanished">… і ще твердження: {n}.</translation>
  </message>
 </context>
</TS>
