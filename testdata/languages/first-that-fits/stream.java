import java.net.URL;
import java.util.List;

class Addresses {
    record Place(String name, String url) {}

    private static final List<Place> PLACES = List.of(
        new Place("token", "https://api.example.test/oauth/old_token"),
        new Place("seats", "https://api.example.test/v1/seats"));

    java.io.InputStream login(String user) throws Exception {
        Place place = PLACES.stream().filter(p -> p.name().equals("token")).findFirst().orElseThrow();
        return new URL(place.url() + "?grant_type=password&user_id=" + user).openStream(); // [login]
    }
}
