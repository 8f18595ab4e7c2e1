import java.io.File;
import org.jbake.app.Oven;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/** Bakes a folder with JBake's own Oven: {@code StockJbake SITE OUTPUT}. */
public final class StockJbake {

  private StockJbake() {}

  public static void main(String[] args) throws Exception {
    var factory = new JBakeConfigurationFactory();
    var site = factory.createDefaultJbakeConfiguration(new File(args[0]), new File(args[1]), true);
    Oven oven = new Oven(site);
    oven.bake();
    oven.getErrors().forEach(System.err::println);
    System.exit(oven.getErrors().isEmpty() ? 0 : 1);
  }
}
