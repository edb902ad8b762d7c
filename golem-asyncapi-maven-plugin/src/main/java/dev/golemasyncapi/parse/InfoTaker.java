package dev.golemasyncapi.parse;

import static dev.golemasyncapi.parse.ObjectCursor.object;

import java.util.List;
import java.util.Optional;

/** Takes out of the tree what tells people about the API: the Info Object, tags and external documentation. */
final class InfoTaker {

    private InfoTaker() {}

    static InfoSyntax info(ObjectCursor info) {
        return new InfoSyntax(
                info.requiredText("title"),
                info.requiredText("version"),
                info.text("description"),
                info.text("termsOfService"),
                info.value("contact", object(InfoTaker::contact)),
                info.value("license", object(InfoTaker::license)),
                info.extensions(),
                info.origin());
    }

    private static ContactSyntax contact(ObjectCursor contact) {
        return new ContactSyntax(
                contact.text("name"),
                contact.text("url"),
                contact.text("email"),
                contact.extensions(),
                contact.origin());
    }

    private static LicenseSyntax license(ObjectCursor license) {
        return new LicenseSyntax(
                license.requiredText("name"), license.text("url"), license.extensions(), license.origin());
    }

    static List<TagSyntax> tags(ObjectCursor owner) {
        return owner.list("tags", object(InfoTaker::tag));
    }

    static Optional<ExternalDocumentationSyntax> docs(ObjectCursor owner) {
        return owner.value("externalDocs", object(InfoTaker::externalDocs));
    }

    static ExternalDocumentationSyntax externalDocs(ObjectCursor docs) {
        return new ExternalDocumentationSyntax(
                docs.text("description"), docs.requiredText("url"), docs.extensions(), docs.origin());
    }

    private static TagSyntax tag(ObjectCursor tag) {
        return new TagSyntax(
                tag.requiredText("name"), tag.text("description"), docs(tag), tag.extensions(), tag.origin());
    }
}
