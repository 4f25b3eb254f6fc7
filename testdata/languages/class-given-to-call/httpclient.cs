using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;

public interface IGrant
{
    string Secret { get; set; }

    Dictionary<string, string> Fields();
}

public class CodeGrant : IGrant
{
    public string Secret { get; set; }

    public Dictionary<string, string> Fields() => new() { ["grant_type"] = "authorization_code", ["code"] = Secret };
}

public class RefreshGrant : IGrant
{
    public string Secret { get; set; }

    public Dictionary<string, string> Fields() => new() { ["grant_type"] = "refresh_token", ["refresh_token"] = Secret };
}

public record Granted([property: JsonPropertyName("access_token")] string AccessToken);

public class Grants
{
    private static readonly HttpClient Http = new HttpClient();

    private async Task<Granted> Send(IGrant grant)
    {
        using var content = new FormUrlEncodedContent(grant.Fields());
        var answer = await Http.PostAsync("https://api.example.test/oauth/old_token", content); // [token]
        return await answer.Content.ReadFromJsonAsync<Granted>();
    }

    private Task<Granted> Ask<TGrant>(string secret) where TGrant : IGrant, new()
    {
        var grant = new TGrant { Secret = secret };
        return Send(grant);
    }

    private Task<Granted> Try<TGrant>(string secret) where TGrant : IGrant, new() => Ask<TGrant>(secret.Trim());

    public Task<Granted> Exchange(string code) => Try<CodeGrant>(code);

    public Task<Granted> Renew(string token) => Try<RefreshGrant>(token);
}
