using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

public static class Spread
{
    private static Task<HttpResponseMessage> Send(string path, HttpMethod verb, params (string Name, string Value)[] fields)
    {
        var form = new List<KeyValuePair<string, string>>();
        foreach (var (name, value) in fields)
        {
            form.Add(new KeyValuePair<string, string>(name, value));
        }
        var request = new HttpRequestMessage(verb, "https://api.example.test" + path) { Content = new FormUrlEncodedContent(form) };
        return new HttpClient().SendAsync(request);
    }

    public static Task<HttpResponseMessage> Exchange(string code) =>
        Send("/oauth/old_token", HttpMethod.Post, ("grant_type", "authorization_code"), ("code", code)); // [code]
}
