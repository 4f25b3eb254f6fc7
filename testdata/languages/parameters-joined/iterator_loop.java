import java.io.DataOutputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

class HttpHelper {
    static String encode(Map<String, String> params) throws IOException {
        String result = "";
        Iterator<String> names = params.keySet().iterator();
        while (names.hasNext()) {
            String name = names.next();
            result += URLEncoder.encode(name, "UTF-8") + "=" + URLEncoder.encode(params.get(name), "UTF-8");
            if (names.hasNext()) {
                result += "&";
            }
        }
        return result;
    }

    static int post(String address, Map<String, String> params) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) new URL(address).openConnection();
        connection.setRequestMethod("POST");
        connection.setUseCaches(false);
        connection.setDoInput(true);
        connection.setDoOutput(true);
        DataOutputStream out = new DataOutputStream(connection.getOutputStream());
        out.writeBytes(encode(params));
        out.flush();
        out.close();
        return connection.getResponseCode();
    }
}

public class Exchange {
    public int exchange(String code) throws IOException {
        Map<String, String> params = new HashMap<String, String>();
        params.put("grant_type", "authorization_code");
        params.put("code", code);
        return HttpHelper.post("https://api.example.test/oauth/old_token", params); // [code]
    }
}
