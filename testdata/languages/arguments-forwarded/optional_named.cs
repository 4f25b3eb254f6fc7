using System.Collections.Generic;
using System.Net.Http;

class Portal
{
    private static void Send(string path, HttpMethod verb = null, IDictionary<string, string> fields = null, string host = "https://api.example.test")
    {
        var message = new HttpRequestMessage(verb ?? HttpMethod.Get, host + path);
        if (fields != null)
        {
            message.Content = new FormUrlEncodedContent(fields);
        }
        new HttpClient().SendAsync(message);
    }

    public void Exchange(string code)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
        Send("/oauth/old_token", fields: fields, verb: HttpMethod.Post); // [code]
    }
}
