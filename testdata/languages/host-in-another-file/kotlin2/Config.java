package portal;

public class Config {
    public static final String HOST = "https://api.example.test";
    public static final String KEY = "k-100";
}
