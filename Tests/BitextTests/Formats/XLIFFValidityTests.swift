import Testing
import Text

@testable import Bitext

/// Builds XLIFF 2 files around what a test is about.
enum XLIFFSample {
  /// A file whose one unit holds `content`.
  static func unit(_ content: String, version: String = "2.1") -> String {
    file("<unit id='u1'>\(content)</unit>", version: version)
  }

  /// A file of one `file` element that holds `content`.
  static func file(_ content: String, attributes: String = "", version: String = "2.1") -> String {
    root("<file id='f1'\(attributes)>\(content)</file>", version: version)
  }

  static func root(_ content: String, attributes: String = " srcLang='de' trgLang='en'", version: String = "2.1")
    -> String
  {
    """
    <xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='\(version)'\(attributes) \
    xmlns:my='urn:my' xmlns:fs='urn:oasis:names:tc:xliff:fs:2.0' xmlns:slr='urn:oasis:names:tc:xliff:sizerestriction:2.0' \
    xmlns:mtc='urn:oasis:names:tc:xliff:matches:2.0' xmlns:gls='urn:oasis:names:tc:xliff:glossary:2.0' \
    xmlns:mda='urn:oasis:names:tc:xliff:metadata:2.0' xmlns:res='urn:oasis:names:tc:xliff:resourcedata:2.0' \
    xmlns:val='urn:oasis:names:tc:xliff:validation:2.0' xmlns:ctr='urn:oasis:names:tc:xliff:changetracking:2.0' \
    xmlns:its='http://www.w3.org/2005/11/its' xmlns:itsm='urn:oasis:names:tc:xliff:itsm:2.1' \
    xmlns:pgs='urn:oasis:names:tc:xliff:pgs:1.0'>\
    \(content)</xliff>
    """
  }

  /// A file whose one segment has this source and target.
  static func segment(_ source: String, _ target: String? = nil, data: String = "", version: String = "2.1") -> String {
    let target = target.map { "<target>\($0)</target>" } ?? ""
    return unit("\(data)<segment><source>\(source)</source>\(target)</segment>", version: version)
  }

  static let plain = "<segment><source>Haus</source></segment>"
  static let data = "<originalData><data id='d1'>&lt;b></data><data id='d2'>&lt;/b></data></originalData>"
  static let sequence = "canDelete='no' canCopy='no'"
}

@Suite("XLIFF 2: what is valid")
struct XLIFFValidityTests {
  @Test(
    "Valid files are read",
    arguments: [
      XLIFFSample.unit(XLIFFSample.plain), XLIFFSample.segment("", ""),
      XLIFFSample.unit(
        "<gls:glossary><gls:glossEntry ref='#m'><gls:term>a</gls:term><gls:translation ref='#t=m'>b</gls:translation>"
          + "</gls:glossEntry></gls:glossary><val:validation><val:rule isPresent='a' occurs='2' disabled='yes'/>"
          + "</val:validation><ctr:changeTrack><ctr:revisions appliesTo='segment' currentVersion='2'>"
          + "<ctr:revision version='1' datetime='2020-02-30'><ctr:item property='state'>initial</ctr:item></ctr:revision>"
          + "<ctr:revision version='2'><ctr:item property='content'>a</ctr:item></ctr:revision></ctr:revisions>"
          + "</ctr:changeTrack><segment><source><mrk id='m' type='term'>a</mrk></source>"
          + "<target><mrk id='m' type='term'>b</mrk></target></segment>"),
      XLIFFSample.unit(
        "<res:resourceData><res:resourceItem mimeType='image/png'><res:source href='a'/><res:target href='b'/>"
          + "</res:resourceItem></res:resourceData>\(XLIFFSample.plain)"),
      XLIFFSample.file(
        "<unit id='u' pgs:switch='plural:n'><segment pgs:case='one'><source/></segment>"
          + "<segment pgs:case='other'><source/></segment></unit>", version: "2.2"),
      XLIFFSample.root(
        "<file id='f1'><unit id='u'>\(XLIFFSample.plain)</unit></file><file id='f2'><unit id='u'>"
          + "\(XLIFFSample.plain)</unit></file>"),
      XLIFFSample.file(
        "<skeleton href='a.skl'/><my:x id='1'>t</my:x><notes><note my:a='1' priority='10'>n</note></notes>"
          + "<group id='g' type='my:table'><unit id='u' my:a='b'>\(XLIFFSample.plain)</unit></group>"),
      XLIFFSample.file("<skeleton>text<my:x/></skeleton><unit id='u'>\(XLIFFSample.plain)</unit>"),
      XLIFFSample.segment(
        "<pc id='1' dataRefStart='d1' dataRefEnd='d2'>a</pc><ph id='2' dataRef='d1'/>", data: XLIFFSample.data),
      XLIFFSample.segment(
        "<sc id='1' type='fmt' subType='xlf:b'/>a<sm id='m' type='term'/>b<ec startRef='1'/>c<em startRef='m'/>"),
      XLIFFSample.unit(
        "<segment><source>a<sc id='1'/></source></segment><ignorable><source> </source></ignorable>"
          + "<segment><source>b<ec startRef='1'/></source></segment>"),
      XLIFFSample.segment("<sc id='1' isolated='yes'/>a<ec id='2' isolated='yes' dir='rtl'/>"),
      XLIFFSample.segment("<cp hex='0001'/><cp hex='001F'/><cp hex='FFFE'/>"),
      XLIFFSample.segment(
        "<pc id='1' canReorder='firstNo' \(XLIFFSample.sequence)>a<ph id='2' canReorder='no' "
          + "\(XLIFFSample.sequence)/></pc><ph id='3'/>",
        "<ph id='3'/><pc id='1' canReorder='firstNo' "
          + "\(XLIFFSample.sequence)><mrk id='m' type='term'>b</mrk><ph id='2' canReorder='no' \(XLIFFSample.sequence)/></pc>"
      ),
      XLIFFSample.segment("<ph id='1'/>", "<ph id='1'/><ph id='9' copyOf='1'/>"),
      XLIFFSample.unit(
        "<notes><note id='n1'>x</note></notes><segment id='s'><source><mrk id='1' type='comment' "
          + "ref='#n=n1'>a</mrk><mrk id='2' type='comment' value='v'>b</mrk><mrk id='3' type='my:t' ref='#f=f1/u=u1/s'>c</mrk>"
          + "<mrk id='4' type='term' ref='https://example.org/#x/y'>d</mrk></source></segment>"),
      XLIFFSample.unit(
        "<segment><source>1</source><target order='3'>a</target></segment><ignorable><source> </source>"
          + "</ignorable><segment><source>3</source><target order='1'>b</target></segment>"),
      XLIFFSample.root(
        "<file id='f1' xml:lang='fr'><unit id='u' xml:lang='de-AT'><segment><source>a</source>"
          + "<target xml:lang='en-GB'>b</target></segment></unit></file>"),
      XLIFFSample.file(
        "<unit id='u' xml:space='preserve'><segment state='final' subState='my:ok'><source>a</source>"
          + "<target xml:space='preserve'>b</target></segment></unit>"),
      XLIFFSample.unit(
        "<mtc:matches><mtc:match id='1' ref='#t=1' type='tm' subType='my:x'><source><ph id='1'/>a</source>"
          + "<target><ph id='1'/>b</target></mtc:match></mtc:matches><segment><source>a</source><target><ph id='1'/></target>"
          + "</segment>"),
      XLIFFSample.unit(
        "<gls:glossary><gls:glossEntry id='1' ref='#m'><gls:term>a</gls:term><gls:translation id='2'>b"
          + "</gls:translation></gls:glossEntry></gls:glossary><segment><source><mrk id='m' type='term'>a</mrk></source></segment>"
      ),
      XLIFFSample.unit(
        "<mda:metadata id='1'><mda:metaGroup id='2' appliesTo='source'><mda:meta type='t'>x</mda:meta>"
          + "</mda:metaGroup></mda:metadata>\(XLIFFSample.plain)"),
      XLIFFSample.unit(
        "<res:resourceData><res:resourceItemRef ref='1'/><res:resourceItem id='2'><res:source href='a'/>"
          + "</res:resourceItem></res:resourceData>\(XLIFFSample.plain)"),
      XLIFFSample.unit(
        "<val:validation><val:rule isPresent='a' occurs='2' normalization='nfd'/><val:rule my:x='1'/>"
          + "</val:validation>\(XLIFFSample.plain)"),
      XLIFFSample.unit(
        "<ctr:changeTrack><ctr:revisions appliesTo='note' ref='1'><ctr:revision><ctr:item property='content'>a"
          + "</ctr:item><ctr:item property='category'>b</ctr:item></ctr:revision></ctr:revisions></ctr:changeTrack><notes>"
          + "<note id='1' category='c'>n</note></notes>\(XLIFFSample.plain)"),
      XLIFFSample.segment(
        "<pc id='1' fs:fs='img' fs:subFs='src,a.png' slr:sizeRestriction='5,*' slr:equivStorage='7'>a</pc>"),
      XLIFFSample.segment("<sc id='1'/>a<ec startRef='1' fs:fs='b'/>", version: "2.0"),
    ])
  func valid(text: String) {
    #expect(Sample.complaint(text, .xliff) == "")
  }

  @Test(
    "Invalid files are refused with the reason",
    arguments: [
      (XLIFFSample.root(""), "“xliff” lacks the element “file”"),
      (
        XLIFFSample.root("<my:x/><file id='f'><unit id='u'>\(XLIFFSample.plain)</unit></file>"),
        "cannot stand at this place"
      ),
      (
        XLIFFSample.root("<file id='f'><unit id='u'>\(XLIFFSample.plain)</unit></file>", attributes: ""),
        "lacks its attribute “srcLang”"
      ),
      (XLIFFSample.root("", attributes: " srcLang='d_'"), "“srcLang” is no language tag"),
      (XLIFFSample.unit(XLIFFSample.plain, version: "3.0"), "“version” is none of 2.0, 2.1, 2.2"),
      (XLIFFSample.file(""), "“file” lacks the element “unit” or “group”"),
      (
        XLIFFSample.file("<unit id='u'>\(XLIFFSample.plain)</unit><my:x/>"),
        "“my:x” cannot stand at this place of “file”"
      ),
      (XLIFFSample.file("<skeleton/><unit id='u'>\(XLIFFSample.plain)</unit>"), "a skeleton is empty if and only if"),
      (
        XLIFFSample.file("<skeleton href='a'>b</skeleton><unit id='u'>\(XLIFFSample.plain)</unit>"),
        "a skeleton is empty"
      ),
      (
        XLIFFSample.file("<unit id='u'>\(XLIFFSample.plain)</unit><unit id='u'>\(XLIFFSample.plain)</unit>"),
        "the id “u” is another unit’s"
      ),
      (XLIFFSample.file("<group id='g'/><group id='g'/>"), "the id “g” is another group’s"),
      (XLIFFSample.file("<group/>"), "lacks its attribute “id”"),
      (
        XLIFFSample.root(
          "<file id='f'><unit id='u'>\(XLIFFSample.plain)</unit></file><file id='f'><unit id='u'>\(XLIFFSample.plain)"
            + "</unit></file>"), "the id “f” is another file’s"
      ),
      (XLIFFSample.file("<unit id='a b'>\(XLIFFSample.plain)</unit>"), "is no name token"),
      (XLIFFSample.unit(""), "“unit” lacks the element “segment” or “ignorable”"),
      (XLIFFSample.unit("<ignorable><source/></ignorable>"), "a unit needs a segment"),
      (XLIFFSample.unit("<notes/>\(XLIFFSample.plain)"), "“notes” lacks the element “note”"),
      (XLIFFSample.unit("\(XLIFFSample.plain)<notes><note>n</note></notes>"), "“notes” cannot stand at this place"),
      (
        XLIFFSample.unit("<notes><note id='1'/><note id='1'/></notes>\(XLIFFSample.plain)"),
        "the id “1” is another note’s"
      ),
      (XLIFFSample.unit("<notes><note priority='11'/></notes>\(XLIFFSample.plain)"), "is no integer from 1 to 10"),
      (
        XLIFFSample.unit("<my:a id='1'><my:b xml:id='1'/></my:a>\(XLIFFSample.plain)"),
        "another element’s of this extension"
      ),
      (XLIFFSample.unit("<originalData/>\(XLIFFSample.plain)"), "“originalData” lacks the element “data”"),
      (
        XLIFFSample.unit("<originalData><data id='1'/><data id='1'/></originalData>\(XLIFFSample.plain)"),
        "the id “1” is another data’s"
      ),
      (
        XLIFFSample.unit("<originalData><data id='1'><my:x/></data></originalData>\(XLIFFSample.plain)"),
        "cannot stand in “data”"
      ),
      (XLIFFSample.unit("<segment><target/></segment>"), "“segment” lacks the element “source”"),
      (XLIFFSample.unit("<segment my:a='1'><source/></segment>"), "takes no attributes of extensions"),
      (XLIFFSample.unit("<segment translate='no'><source/></segment>"), "“segment” has no attribute “translate”"),
      (XLIFFSample.unit("<segment state='done'><source/><target/></segment>"), "is none of initial, translated"),
      (XLIFFSample.unit("<segment subState='a:b'><source/></segment>"), "“subState” needs “state”"),
      (XLIFFSample.unit("<segment state='final'><source/></segment>"), "the state “final” needs a target"),
      (XLIFFSample.unit("text\(XLIFFSample.plain)"), "holds elements only, but text stands in it"),
      (
        XLIFFSample.root(
          "<file id='f'><unit id='u'><segment><source/><target/></segment></unit></file>", attributes: " srcLang='de'"),
        "the root lacks “trgLang”"
      ),
      (
        XLIFFSample.file("<unit id='u'>\(XLIFFSample.plain)</unit>", attributes: " xml:lang='ja'"),
        "“xml:lang” of the source is “ja”"
      ),
      (XLIFFSample.unit("<segment><source xml:space='preserve'/><target/></segment>"), "“xml:space” is “default” here"),
      (
        XLIFFSample.unit("<segment id='1'><source><ph id='1'/></source></segment>"),
        "the id “1” is another element’s of the unit"
      ),
      (XLIFFSample.segment("<ph id='1'/>", "<ph id='1'/><ph id='1'/>"), "the unit’s targets too"),
      (XLIFFSample.segment("<ph id='1'/>", "<pc id='1'/>"), "is that of a “ph” in the unit’s source"),
      (XLIFFSample.segment("<ph id='1' dataRef='d9'/>", data: XLIFFSample.data), "names the data “d9”"),
      (
        XLIFFSample.segment("<pc id='1' dataRefStart='d1'/>", data: XLIFFSample.data),
        "“dataRefStart” and “dataRefEnd” go together"
      ),
      (XLIFFSample.segment("<pc id='1' my:a='1'/>"), "takes no attributes of extensions"),
      (XLIFFSample.segment("<pc id='1' fs:bold='1'/>"), "the module “fs” has no attribute “bold”"),
      (XLIFFSample.segment("<pc id='1' fs:fs='blink'/>"), "is none of a, b, bdo"),
      (XLIFFSample.segment("<pc id='1' fs:subFs='a'/>"), "“fs:subFs” needs “fs:fs”"),
      (XLIFFSample.segment("<my:x/>"), "cannot stand in “source”"),
      (XLIFFSample.segment("<g id='1'/>"), "cannot stand in “source”"),
      (XLIFFSample.segment("<cp hex='0041'/>"), "is a character that XML can hold"),
      (XLIFFSample.segment("<cp hex='110000'/>"), "is no code point"),
      (XLIFFSample.segment("<cp hex='xyz'/>"), "is no code point"),
      (XLIFFSample.segment("<ph id='1' type='bold'/>"), "is none of fmt, ui"),
      (XLIFFSample.segment("<ph id='1' subType='my:x'/>"), "“subType” needs “type”"),
      (XLIFFSample.segment("<ph id='1' type='fmt' subType='xlf:var'/>"), "does not go with the type “fmt”"),
      (XLIFFSample.segment("<ph id='1' canReorder='no'/>"), "so “canDelete” and “canCopy” must be “no”"),
      (XLIFFSample.segment("<ph id='1' canReorder='no' \(XLIFFSample.sequence)/>"), "no code with “firstNo”"),
      (
        XLIFFSample.segment(
          "<ph id='1' canReorder='firstNo' \(XLIFFSample.sequence)/><ph id='2'/><ph id='3' canReorder='no' "
            + "\(XLIFFSample.sequence)/>"), "no code with “firstNo”"
      ),
      (
        XLIFFSample.segment(
          "<ph id='1' canReorder='firstNo' \(XLIFFSample.sequence)/><ph id='2' canReorder='no' "
            + "\(XLIFFSample.sequence)/>",
          "<ph id='2' canReorder='firstNo' \(XLIFFSample.sequence)/><ph id='1' canReorder='no' "
            + "\(XLIFFSample.sequence)/>"), "must not be reordered"
      ),
      (XLIFFSample.segment("<ph id='1' canDelete='no'/>a", "b"), "but the target lacks this code"),
      (XLIFFSample.segment("<ph id='1' copyOf='2'/>"), "“copyOf” names “2”"),
      (XLIFFSample.segment("<ph id='1' canCopy='no'/><ph id='2' copyOf='1'/>"), "so it has no copy"),
      (
        XLIFFSample.segment("<ph id='1' dataRef='d1'/><ph id='2' copyOf='1'/>", data: XLIFFSample.data),
        "without original data"
      ),
      (XLIFFSample.segment("<ph id='1' subFlows='u7'/>"), "names the unit “u7”"),
      (XLIFFSample.segment("<sc id='1'/>"), "no “ec” stands behind"),
      (XLIFFSample.segment("<ec startRef='1'/><sc id='1'/>"), "no “sc” with the id “1” stands before"),
      (XLIFFSample.segment("<sc id='1' isolated='yes'/><ec startRef='1'/>"), "is isolated, but ends here"),
      (XLIFFSample.segment("<ec/>"), "an isolated “ec” has “id”"),
      (XLIFFSample.segment("<ec id='1' isolated='yes' startRef='1'/>"), "an isolated “ec”"),
      (XLIFFSample.segment("<sc id='1'/><ec startRef='1' dir='rtl'/>"), "only an isolated “ec” has “dir”"),
      (
        XLIFFSample.segment("<sc id='1'/><ec startRef='1' fs:fs='b'/>"),
        "only an isolated “ec” has attributes of modules"
      ),
      (XLIFFSample.segment("<sc id='1' canCopy='no'/><ec startRef='1'/>"), "“canCopy” must be “no”"),
      (XLIFFSample.segment("<em startRef='1'/><sm id='1'/>"), "no “sm” with the id “1”"),
      (XLIFFSample.segment("<sm id='1'/>"), "no “em” stands behind"),
      (XLIFFSample.segment("<mrk id='1' type='comment'/>"), "a comment has either"),
      (XLIFFSample.segment("<mrk id='1' type='comment' ref='#n=1'/>"), "leads to no note"),
      (XLIFFSample.segment("<mrk id='1' type='nonsense'/>"), "neither generic"),
      (XLIFFSample.segment("<mrk id='1' type='my:t' ref='#1/2'/>"), "must be its last part"),
      (XLIFFSample.segment("<mrk id='1' type='my:t' ref='#zz=1'/>"), "is not registered"),
      (XLIFFSample.segment("<mrk id='1' type='term' ref='#u=u1/f=f1'/>"), "“f=” stands first"),
      (XLIFFSample.segment("<mrk id='1' type='term' ref='#u=1/u=1'/>"), "“u=” stands once"),
      (XLIFFSample.segment("<mrk id='1' type='my:t' ref='#n=n1/u=u1'/>"), "must be its last part"),
      (XLIFFSample.segment("<mrk id='1' type='my:t' ref='#9'/>"), "leads to nothing"),
      (XLIFFSample.unit("<segment><source/><target order='2'/></segment>"), "beyond the unit’s 1 segments"),
      (
        XLIFFSample.unit("<segment><source/><target order='2'/></segment><segment><source/><target/></segment>"),
        "is this one’s place"
      ),
      (
        XLIFFSample.unit(
          "<segment><source/><target order='2'/></segment><segment><source/><target order='2'/></segment>"),
        "is another target’s"
      ),
      (
        XLIFFSample.unit("<segment><source/><target order='2'/></segment><segment><source/></segment>"),
        "no target has the order 1"
      ),
      (
        XLIFFSample.unit(
          "<mtc:matches><mtc:match ref='1'><source/></mtc:match></mtc:matches><segment id='1'><source/></segment>"),
        "does not begin with “#”"
      ),
      (
        XLIFFSample.unit("<mtc:matches><mtc:match ref='#u1'><source/></mtc:match></mtc:matches>\(XLIFFSample.plain)"),
        "leads to no text"
      ),
      (
        XLIFFSample.unit(
          "<mtc:matches><mtc:match ref='#1' type='x'><source/></mtc:match></mtc:matches>\(XLIFFSample.plain)"),
        "is none of am, mt"
      ),
      (
        XLIFFSample.unit(
          "<mtc:matches><mtc:match ref='#1' subType='a:b'><source/></mtc:match></mtc:matches>\(XLIFFSample.plain)"),
        "“subType” needs “type”"
      ),
      (
        XLIFFSample.unit(
          "<gls:glossary><gls:glossEntry><gls:term>a</gls:term></gls:glossEntry></gls:glossary>\(XLIFFSample.plain)"),
        "needs a translation"
      ),
      (XLIFFSample.unit("<mda:metadata/>\(XLIFFSample.plain)"), "“metadata” lacks the element “mda:metaGroup”"),
      (
        XLIFFSample.unit(
          "<mda:metadata><mda:metaGroup><mda:meta>x</mda:meta></mda:metaGroup></mda:metadata>\(XLIFFSample.plain)"),
        "lacks its attribute “type”"
      ),
      (
        XLIFFSample.unit(
          "<res:resourceData><res:resourceItem><res:source href='a'>b</res:source></res:resourceItem></res:resourceData>\(XLIFFSample.plain)"
        ),
        "is empty if and only if it has “href”"
      ),
      (XLIFFSample.unit("<val:validation><val:rule/></val:validation>\(XLIFFSample.plain)"), "a rule has one of"),
      (
        XLIFFSample.unit(
          "<val:validation><val:rule isNotPresent='a' existsInSource='yes'/></val:validation>\(XLIFFSample.plain)"),
        "“existsInSource” goes with"
      ),
      (XLIFFSample.unit("<val:checks/>\(XLIFFSample.plain)"), "XLIFF has no element “val:checks”"),
      (
        XLIFFSample.unit(
          "<ctr:changeTrack><ctr:revisions appliesTo='note' ref='9'><ctr:revision><ctr:item property='content'/></ctr:revision>"
            + "</ctr:revisions></ctr:changeTrack>\(XLIFFSample.plain)"), "“ref” names “9”"
      ),
      (
        XLIFFSample.unit(
          "<ctr:changeTrack><ctr:revisions appliesTo='chapter'><ctr:revision><ctr:item property='content'/></ctr:revision>"
            + "</ctr:revisions></ctr:changeTrack>\(XLIFFSample.plain)"), "which is no element of XLIFF"
      ),
      (
        XLIFFSample.unit(
          "<ctr:changeTrack><ctr:revisions appliesTo='unit' currentVersion='b'><ctr:revision version='a'>"
            + "<ctr:item property='name'/></ctr:revision></ctr:revisions></ctr:changeTrack>\(XLIFFSample.plain)"),
        "which no revision has as its “version”"
      ),
      (
        XLIFFSample.unit(
          "<gls:glossary><gls:glossEntry ref='#7'><gls:term>a</gls:term><gls:translation>b</gls:translation>"
            + "</gls:glossEntry></gls:glossary>\(XLIFFSample.plain)"), "“#7” leads to no text of the unit"
      ),
      (
        XLIFFSample.unit(
          "<res:resourceData><res:resourceItem><res:source href='a'/><res:target href='b'/></res:resourceItem>"
            + "</res:resourceData>\(XLIFFSample.plain)"), "needs “mimeType”"
      ),
      (
        XLIFFSample.unit("<val:validation><val:rule endsWith='a' occurs='2'/></val:validation>\(XLIFFSample.plain)"),
        "“occurs” goes with “isPresent”"
      ),
      (
        XLIFFSample.file(
          "<val:validation><val:rule isPresent='a' disabled='yes'/></val:validation><unit id='u'>\(XLIFFSample.plain)"
            + "</unit>"), "is not “disabled”"
      ),
      (XLIFFSample.unit("<segment pgs:case='one'><source/></segment>"), "“pgs:case” needs “pgs:switch”"),
      (XLIFFSample.segment("<pc id='1' slr:sizeRestriction='*5'/>"), "is neither “*”, an integer"),
      (XLIFFSample.segment("<pc id='1' slr:sizeInfo='2.5'/>"), "is no integer"),
      (XLIFFSample.segment("<pc id='1' slr:sizeInfo='2' slr:sizeInfoRef='a'/>"), "exclude each other"),
    ])
  func invalid(text: String, reason: String) {
    let complaint = Sample.complaint(text, .xliff)
    #expect(complaint.hasPrefix("f:1:") && complaint.contains(reason), "\(complaint)")
  }
  /// A segment with an annotation that has these attributes.
  private static func annotated(_ attributes: String, type: String = "its:generic") -> String {
    XLIFFSample.segment("<mrk id='1' type='\(type)' \(attributes)>a</mrk>")
  }

  @Test(
    "The Internationalization Tag Set",
    arguments: [
      (annotated("its:version='2.0' its:taClassRef='https://example.org/Place'"), ""),
      (annotated("its:taClassRef='https://example.org/Place'"), "“its:taClassRef” needs “its:version”"),
      (annotated("its:version='2.0' its:taIdent='1'"), "“its:taSource” and “its:taIdent” go together"),
      (annotated("its:version='2.0' its:taIdent='1' its:taSource='w' its:taIdentRef='u'"), "exclude each other"),
      (annotated("its:version='2.0' its:mtConfidence='0.9'"), ""),
      (annotated("its:version='2.0' its:mtConfidence='90'"), "is no number from 0 to 1"),
      (annotated("its:version='2.0' its:mtConfidence='0.9'", type: "term"), "goes with the type “its:generic”"),
      (annotated("its:version='2.0' its:termConfidence='0.9'", type: "term"), ""),
      (annotated("its:version='2.0' itsm:domains='law'", type: "my:x"), "goes with the type “its:generic”"),
      (annotated("its:version='2.0' its:annotatorsRef='terminology|a text-analysis|b'"), ""),
      (annotated("its:version='2.0' its:annotatorsRef='words|a'"), "is no data category"),
      (annotated("its:version='2.0' its:annotatorsRef='terminology | a'"), "is no data category"),
      (annotated("its:version='2.0' its:annotatorsRef='domain|a domain|b'"), "names the category “domain” twice"),
      (annotated("its:version='2.0' its:locQualityRatingVoteThreshold='3'"), "needs “its:locQualityRatingVote”"),
      (annotated("its:version='2.0' its:locQualityIssuesRef='#its=q'"), "leads to no “its:locQualityIssues”"),
      (
        XLIFFSample.unit(
          "<its:locQualityIssues id='q' its:version='2.0'><its:locQualityIssue locQualityIssueType='grammar'/>"
            + "</its:locQualityIssues><segment><source><mrk id='1' its:version='2.0' its:locQualityIssuesRef='#its=q'>a"
            + "</mrk></source></segment>"), ""
      ),
      (
        XLIFFSample.unit(
          "<its:locQualityIssues id='q' its:version='2.0'><its:locQualityIssue/></its:locQualityIssues>"
            + XLIFFSample.plain), "“its:locQualityIssue” needs one of"
      ),
      (
        XLIFFSample.unit(
          "<its:provenanceRecords id='q' its:version='2.0'/><its:locQualityIssues id='q' its:version='2.0'/>"
            + XLIFFSample.plain), "is another"
      ),
    ])
  func internationalization(text: String, reason: String) {
    let complaint = Sample.complaint(text, .xliff)
    #expect(reason.isEmpty ? complaint.isEmpty : complaint.contains(reason), "\(complaint)")
  }

  @Test("All that is wrong is reported, each with its place, in the order of the file")
  func all() {
    let file = """
      <xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.1' srcLang='de' trgLang='en'>
      <file id='f'>
      <unit id='a'><segment state='final'><source><ph id='1'/><ph id='1'/></source></segment></unit>
      <unit id='a'><segment state='done'><source><sc id='1'/><g/></source></segment></unit>
      <unit><segment><source>b</source></segment></unit>
      </file></xliff>
      """
    let lines = Sample.complaint(file, .xliff).split(separator: "\n")
    #expect(
      lines.map { $0.prefix { $0 != " " } } == [
        "f:3:36:", "f:3:67:", "f:4:13:", "f:4:35:", "f:4:35:", "f:4:54:", "f:4:58:", "f:5:6:",
      ],
      "\(lines)")
  }

  @Test("A file that is wrong everywhere is not listed without end")
  func bounded() {
    let units = (0..<10_000).map { _ in "<unit><segment/></unit>" }.joined()
    let lines = Sample.complaint(XLIFFSample.file(units), .xliff).split(separator: "\n")
    #expect(lines.count == XLIFFViolations.limit + 1)
    #expect(lines.last == "only the first \(XLIFFViolations.limit) violations are listed")
  }
}
