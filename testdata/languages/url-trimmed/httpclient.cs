using System.Collections.Generic;
using System.Net.Http;

public class Exchange
{
    private static string Glue(string host, string path) => host.TrimEnd('/') + "/" + path.TrimStart('/');

    public void Run(string code)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
        new HttpClient().PostAsync(Glue("https://api.example.test/", "/oauth/old_token"), new FormUrlEncodedContent(fields)); // [code]
    }
}
