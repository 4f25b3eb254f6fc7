using System.Collections.Generic;
using System.Net.Http;

public class Tokens
{
    private HttpClient _http;

    private HttpClient Http
    {
        get
        {
            if (_http == null)
            {
                _http = new HttpClient();
                _http.DefaultRequestHeaders.Add("Accept", "application/json");
            }
            return _http;
        }
    }

    public void Refresh(string old)
    {
        var fields = new Dictionary<string, string> { { "grant_type", "refresh_token" }, { "refresh_token", old } };
        Http.PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(fields)); // [refresh]
    }
}
