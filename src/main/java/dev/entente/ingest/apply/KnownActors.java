package dev.entente.ingest.apply;

import dev.entente.actor.ActorEntity;
import dev.entente.actor.ActorType;
import dev.entente.actor.Alias;
import dev.entente.actor.Country;
import dev.entente.actor.NameKey;
import dev.entente.actor.Organization;
import dev.entente.actor.OrganizationType;
import dev.entente.graphql.execution.DataVersion;
import dev.entente.ingest.extract.Extractor;
import dev.entente.ingest.gazetteer.Gazetteer;
import dev.entente.ingest.gazetteer.KnownActor;
import jakarta.enterprise.context.ApplicationScoped;
