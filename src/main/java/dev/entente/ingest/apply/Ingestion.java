package dev.entente.ingest.apply;

import dev.entente.actor.ActorEntity;
import dev.entente.actor.ActorType;
import dev.entente.actor.NameKey;
import dev.entente.article.Article;
import dev.entente.change.Change;
import dev.entente.change.RefusedException;
import dev.entente.change.UserErrorCode;
import dev.entente.dataset.bundle.BundleException;
import dev.entente.dataset.bundle.BundleFile;
import dev.entente.dataset.bundle.TextEntry;
import dev.entente.dataset.check.BundleCheck;
import dev.entente.dataset.store.BundleStore;
import dev.entente.dataset.store.StoredGraph;
import dev.entente.graphql.node.NodeId;
import dev.entente.ingest.draft.Draft;
import dev.entente.ingest.draft.Drafting;
import dev.entente.ingest.draft.KnownGraph;
import dev.entente.ingest.draft.Submission;
import dev.entente.ingest.gazetteer.Gazetteer;
import dev.entente.ingest.match.Surroundings;
import dev.entente.ingest.proposal.Proposal;
import dev.entente.ingest.proposal.ProposedActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Stores articles with what was read from them, each whole or not at all. */
@ApplicationScoped
public class Ingestion {

  /** An article of a million characters has the length of ten novels. */
  private static final int LONGEST_TEXT = 1_000_000;

  private final Session session;
  private final BundleCheck check;
  private final BundleStore store;
  private final StoredGraph stored;
  private final StoredFacts facts;
  private final IngestConfig config;

  @Inject
  Ingestion(
      Session session,
      BundleCheck check,
      BundleStore store,
      StoredGraph stored,
      StoredFacts facts,
      IngestConfig config) {
    this.session = session;
    this.check = check;
    this.store = store;
    this.stored = stored;
    this.facts = facts;
    this.config = config;
  }

  /**
   * Stores an article as a part of a change that is being made. One whose words are stored already
   * stays as it is.
   *
   * @param gazetteer the actors that it was searched for
   * @throws RefusedException where it cannot be stored
   */
  public Ingested store(Extraction extraction, Gazetteer gazetteer, Change change) {
    Submission submission = extraction.submission();
    Proposal proposal = extraction.proposal();
    requireWords(proposal);
    Ingested before = before(Drafting.sum(proposal.text()));
    if (before != null) {
      return before;
    }
    if (proposal.publishedOn() == null) {
      throw new RefusedException(
          UserErrorCode.INVALID, "publishedOn", extraction.undated() + ": give `publishedOn`.");
    }
    ProposedActor publisher = new Publisher(gazetteer).find(submission.article().publisher());
    Draft draft =
        new Drafting(config.minConfidence(), config.keepTexts())
            .draft(submission, proposal, known(proposal, publisher, gazetteer), publisher);
    session.clear();
    try {
      check.check(draft.bundle(), stored, TextEntry::content);
    } catch (BundleException faulty) {
      throw new RefusedException(
          UserErrorCode.INVALID,
          "text",
          "What was read from the article cannot be stored: " + faulty.getMessage());
    }
    session.clear();
    List<String> passedOver =
        store.store(
            draft.bundle(),
            draft.additions(),
            fact -> draft.waiting().contains(fact.reference()),
            TextEntry::content);
    return note(draft, passedOver, change);
  }

  /** The articles that are stored, by the sums of their texts: known without being read. */
  public Map<String, String> sums() {
    return session
        .createSelectionQuery(
            "select textSha256, slug from Article where textSha256 is not null and not hidden",
            Object[].class)
        .getResultList()
        .stream()
        .collect(
            Collectors.toMap(row -> (String) row[0], row -> (String) row[1], (one, same) -> one));
  }

  /** The article with these words, where it is stored already; null where it is not. */
  private Ingested before(String sum) {
    List<Article> same =
        session
            .createSelectionQuery("from Article where textSha256 = :sum", Article.class)
            .setParameter("sum", sum)
            .getResultList();
    if (same.isEmpty()) {
      return null;
    }
    if (same.get(0).hidden) {
      throw new RefusedException(
          UserErrorCode.CONFLICT,
          "text",
          "This article was retracted. Reinstate it with `reinstateArticle`.");
    }
    return new Ingested(same.get(0).slug, 0, 0, 0, 0, true);
  }

  private static void requireWords(Proposal proposal) {
    if (proposal.text().isBlank()) {
      throw new RefusedException(UserErrorCode.INVALID, "html", "Nothing of it is visible text.");
    }
    if (proposal.text().length() > LONGEST_TEXT) {
      throw new RefusedException(
          UserErrorCode.TOO_LARGE,
          "text",
          "Its words are %d long, more than %d.".formatted(proposal.text().length(), LONGEST_TEXT));
    }
  }

  private KnownGraph known(Proposal proposal, ProposedActor publisher, Gazetteer gazetteer) {
    Named named = new Named(proposal, publisher, gazetteer);
    Map<String, ActorType> types = new HashMap<>(stored.actors(named.slugs()));
    Map<String, String> slugs = slugs(proposal, types);
    types.putAll(stored.actors(Set.copyOf(slugs.values())));
    Surroundings surroundings = facts.around(named.parties(), named.days());
    return new KnownGraph(gazetteer, types, slugs, surroundings);
  }

  /** Someone new whose slug another has gets one of their own: nobody is merged silently. */
  private Map<String, String> slugs(Proposal proposal, Map<String, ActorType> types) {
    Map<String, String> slugs = new HashMap<>();
    for (ProposedActor actor : proposal.actors()) {
      if (!actor.known() && types.containsKey(actor.slug()) && !isStored(actor, actor.slug())) {
        int number = 2;
        String slug = actor.slug() + '-' + number;
        while (!stored.actors(Set.of(slug)).isEmpty() && !isStored(actor, slug)) {
          slug = actor.slug() + '-' + ++number;
        }
        slugs.put(actor.slug(), slug);
      }
    }
    return slugs;
  }

  /** Whether an actor of this name and type has the slug. */
  private boolean isStored(ProposedActor actor, String slug) {
    ActorEntity other = session.find(ActorEntity.class, ActorEntity.keyOf(slug));
    return other != null
        && other.actorType == actor.type()
        && other.nameKey.equals(NameKey.of(actor.name()));
  }

  private static Ingested note(Draft draft, List<String> passedOver, Change change) {
    String article = draft.bundle().all(BundleFile::articles).get(0).slug();
    int waiting = draft.waiting().size();
    Ingested ingested =
        new Ingested(
            article,
            draft.bundle().facts().size() - waiting - passedOver.size(),
            waiting,
            draft.matched(),
            draft.bundle().all(BundleFile::contradictions).size(),
            false);
    change
        .of(new NodeId(Article.NODE_TYPE, article), null)
        .value(Counts.LIVE, null, ingested.live())
        .value(Counts.WAITING, null, ingested.waiting())
        .value(Counts.MATCHED, null, ingested.matched())
        .value(Counts.CONTRADICTIONS, null, ingested.contradictions())
        .affected(draft.bundle().size() + draft.additions().facts().size());
    passedOver.forEach(reference -> change.value("passedOver", null, reference));
    return ingested;
  }

  /** What the audit log calls what became of an article. */
  static final class Counts {

    static final String LIVE = "live";
    static final String WAITING = "waiting";
    static final String MATCHED = "matched";
    static final String CONTRADICTIONS = "contradictions";

    private Counts() {}
  }
}
