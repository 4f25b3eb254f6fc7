using System.Collections.Generic;
using System.Net.Http;

public record Shop(string Key, string Host = "https://api.example.test", string Path = "/oauth/old_token")
{
    public void Exchange(string code)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code, ["client_id"] = Key };
        new HttpClient().PostAsync(Host + Path, new FormUrlEncodedContent(fields)); // [code]
    }
}

public static class Program
{
    public static void Main(string[] args) => new Shop(Key: "k-1").Exchange(args[0]);
}
