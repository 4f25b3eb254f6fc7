import java.net.HttpURLConnection;
import java.net.URL;

class Posts {
    // A connection that is written to is a POST, whatever its verb is called.
    int exchange(String code, String basic, String verb) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL("https://api.getgo.com/oauth/v2/token").openConnection();
        connection.setDoOutput(true);
        connection.setRequestProperty("Authorization", "Basic " + basic);
        connection.getOutputStream().write(("grant_type=authorization_code&code=" + code).getBytes());
        return connection.getResponseCode();
    }

    int named(String code, String verb) throws Exception {
        HttpURLConnection connection = (HttpURLConnection) new URL("https://api.getgo.com/oauth/v2/token").openConnection();
        connection.setRequestMethod(verb);
        connection.getOutputStream().write(("grant_type=authorization_code&code=" + code).getBytes());
        return connection.getResponseCode();
    }

    // A GET of a resource is no token request.
    Object webinars(String token) throws Exception {
        return new URL("https://api.getgo.com/G2W/rest/v2/organizers/1/webinars?access_token=" + token).openStream();
    }
}
