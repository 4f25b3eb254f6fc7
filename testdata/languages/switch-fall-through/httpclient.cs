using System.Collections.Generic;
using System.Net.Http;

public class Gateway
{
    private void Send(string verb, string path, Dictionary<string, string> fields)
    {
        var request = new HttpRequestMessage();
        switch (verb)
        {
            case "PUT":
            case "POST":
                request.Method = HttpMethod.Post;
                request.Content = new FormUrlEncodedContent(fields);
                break;
            default:
                request.Method = HttpMethod.Get;
                break;
            case "DELETE":
                request.Method = HttpMethod.Delete;
                break;
        }
        request.RequestUri = new System.Uri("https://api.example.test" + path);
        request.Headers.Add("X-Trace", "1");
        new HttpClient().SendAsync(request);
    }

    public void Code(string code)
    {
        Send("POST", "/oauth/old_token", new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code }); // [code]
    }

    public void Leave() => Send("DELETE", "/v1/sessions/current", null); // [drop]
}
