using System.Collections.Generic;
using System.Net.Http;

internal enum Verb { GET, POST }

internal static class Path
{
    internal const string Token = "/oauth/old_token";
}

public class Exchange
{
    private static void Send(Verb verb, string path, Dictionary<string, string> fields)
    {
        var request = new HttpRequestMessage(new HttpMethod(verb.ToString()), "https://api.example.test" + path)
        {
            Content = new FormUrlEncodedContent(fields),
        };
        new HttpClient().SendAsync(request);
    }

    public void Code(string code)
    {
        Send(Verb.POST, Path.Token, new() { { "grant_type", "authorization_code" }, { "code", code } }); // [code]
    }
}
