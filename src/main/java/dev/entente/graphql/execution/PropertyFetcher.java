package dev.entente.graphql.execution;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.helper.FieldHelper;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.spi.ClassloadingService;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.Supplier;

/** Reads a property of an object by its method, and nothing else. */
final class PropertyFetcher implements PlugableDataFetcher<Object>, LightDataFetcher<Object> {

  private final Method method;
  private final Conversion conversion;

  PropertyFetcher(Field field, Reference owner) {
    try {
      method =
          ClassloadingService.get()
              .loadClass(owner.getClassName())
              .getMethod(field.getMethodName());
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException(impossible);
    }
    Conversion any = new Conversion(field);
    conversion = any.isNeeded() ? any : null;
  }

  @Override
  public Object get(DataFetchingEnvironment environment) throws Exception {
    return get(
        environment.getFieldDefinition(), environment.<Object>getSource(), () -> environment);
  }

  @Override
  public Object get(
      GraphQLFieldDefinition field, Object source, Supplier<DataFetchingEnvironment> environment)
      throws Exception {
    Object value;
    try {
      value = method.invoke(source);
    } catch (InvocationTargetException failed) {
      throw failed.getCause() instanceof Exception cause ? cause : failed;
    }
    return conversion == null || value == null
        ? value
        : conversion.transformOrAdaptResponse(value, environment.get());
  }

  private static final class Conversion extends FieldHelper {

    private final Field field;

    Conversion(Field field) {
      super(field);
      this.field = field;
    }

    boolean isNeeded() {
      return shouldTransform(field)
          || shouldAdapt(field)
          || (field.hasWrapper() && !field.getWrapper().isCollection());
    }
  }
}
