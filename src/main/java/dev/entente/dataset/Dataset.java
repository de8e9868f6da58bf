package dev.entente.dataset;

import dev.entente.article.Article;
import dev.entente.article.ArticleText;
import dev.entente.change.AuditAction;
import dev.entente.change.Change;
import dev.entente.change.Ledger;
import dev.entente.database.Writes;
import dev.entente.dataset.bundle.Bundle;
import dev.entente.dataset.bundle.BundleException;
import dev.entente.dataset.check.BundleCheck;
import dev.entente.dataset.store.BundleStore;
import dev.entente.dataset.store.StoredGraph;
import dev.entente.search.SearchIndexer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/** The data as a whole: what was loaded into it. */
@ApplicationScoped
public class Dataset {

  private static final Logger LOG = Logger.getLogger(Dataset.class);

  /** Who is told to have changed what is loaded when the application starts. */
  private static final String START = "start";

  private final Session session;
  private final Ledger ledger;
  private final BundleCheck check;
  private final BundleStore store;
  private final StoredGraph stored;
  private final ArticleTexts texts;
  private final SearchIndexer search;

  @Inject
  Dataset(
      Session session,
      Ledger ledger,
      BundleCheck check,
      BundleStore store,
      StoredGraph stored,
      ArticleTexts texts,
      SearchIndexer search) {
    this.session = session;
    this.ledger = ledger;
    this.check = check;
    this.store = store;
    this.stored = stored;
    this.texts = texts;
    this.search = search;
  }

  /**
   * Loads a bundle whole, or not at all. A bundle that was loaded before is passed over; another
   * version of it replaces the entries that it holds. One writer follows the other, whichever
   * instance of the application they are in: what is checked holds until it is stored.
   *
   * @return whether it was loaded
   * @throws BundleException when it has a fault; nothing of it is stored then
   */
  public boolean load(Bundle bundle) {
    return ledger.write(AuditAction.IMPORT_BUNDLE, START, change -> load(bundle, change)) != null;
  }

  /**
   * Does so as a part of a change that is being made.
   *
   * @throws BundleException when it has a fault; nothing of it may be stored then
   */
  void load(Bundle bundle, Change change) {
    DatasetBundle loaded = session.find(DatasetBundle.class, bundle.name());
    String former = loaded == null ? null : loaded.sha256;
    if (bundle.sha256().equals(former)) {
      return;
    }
    check.check(bundle, stored, texts::of);
    session.clear();
    LOG.infof("Loading the bundle '%s'", bundle.name());
    List<String> passedOver = store.store(bundle, texts::of);
    DatasetBundle entry = new DatasetBundle();
    entry.name = bundle.name();
    entry.sha256 = bundle.sha256();
    entry.loadedAt = OffsetDateTime.now(ZoneOffset.UTC);
    session.merge(entry);
    change.value("bundles." + bundle.name(), former, bundle.sha256());
    passedOver.forEach(reference -> change.value("passedOver", null, reference));
    change.affected(bundle.size() - passedOver.size());
  }

  /** Stores the words of those articles that were loaded before their words were at hand. */
  public void addTexts() {
    ledger.write(AuditAction.ADD_TEXTS, START, this::addTexts);
  }

  private void addTexts(Change change) {
    Set<UUID> added = new HashSet<>();
    for (Article article :
        session
            .createSelectionQuery(
                "from Article a where a.textSha256 is not null and not exists"
                    + " (select 1 from ArticleText t where t.articleKey = a.key)",
                Article.class)
            .getResultList()) {
      String words = texts.bySha256(article.textSha256);
      if (words != null && words.length() != article.textLength) {
        LOG.warnf(
            "The text of the article '%s' is %d long, not %d as its bundle says; it is left out",
            article.slug, words.length(), article.textLength);
      } else if (words != null) {
        ArticleText text = new ArticleText();
        text.articleKey = article.key();
        text.text = words;
        session.persist(text);
        added.add(article.key());
      }
    }
    if (!added.isEmpty()) {
      search.update(added);
      change.affected(added.size());
    }
  }

  /** Whether all that is stored is in the search index as this version of it has it. */
  @Transactional
  public boolean isIndexed() {
    return search.isCurrent();
  }

  /**
   * Puts some of what is stored into the search index. A step for each transaction: an upgrade of
   * much data takes long, and goes on where it was when it is broken off.
   *
   * @param done what the step before returned; null for the first
   * @return how far it came; null when all is indexed
   */
  @Writes
  @Transactional
  public SearchIndexer.Progress index(SearchIndexer.Progress done) {
    ledger.lock();
    SearchIndexer.Progress progress = search.updateNext(done);
    if (progress == null) {
      search.finish();
    }
    return progress;
  }

  /** Whether nothing was ever stored. */
  @Transactional
  public boolean isEmpty() {
    return ledger.state().version == 0;
  }
}
