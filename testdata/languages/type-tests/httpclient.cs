using System.Collections.Generic;
using System.Net.Http;

public class Sender
{
    private static void Send(object body, IDictionary<string, string> headers = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.test/oauth/old_token");
        if (headers is not null)
        {
            foreach (var header in headers)
            {
                request.Headers.Add(header.Key, header.Value);
            }
        }
        if (body is Dictionary<string, string> fields)
        {
            request.Content = new FormUrlEncodedContent(fields);
        }
        new HttpClient().SendAsync(request);
    }

    public void Code(string code)
    {
        Send( // [code]
            new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code },
            new Dictionary<string, string> { ["Accept"] = "application/json" });
    }

    public void Refresh(string old)
    {
        Send(new Dictionary<string, string> { ["grant_type"] = "refresh_token", ["refresh_token"] = old }); // [flat]
    }
}
