package io.github.hcs4j.type;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the fields of a generated record, for data binding: Jackson before 2.15 would set them, which needs a package that
 * is open to it. It passes over a field with {@link JsonAnyGetter}; later versions leave the fields of records alone.
 */
@JacksonAnnotationsInside
@JsonAnyGetter
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface NoFieldAccess {}
