using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;

public abstract class Repository<TEntity, TInput>
{
    private readonly HttpClient client;

    protected Repository(string root)
    {
        client = new HttpClient { BaseAddress = new Uri(root) };
    }

    protected abstract string Resource { get; }

    protected async Task<TEntity> Create(TInput input)
    {
        var response = await client.PostAsJsonAsync(Resource, input);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<TEntity>();
    }
}

public class Token
{
    [JsonPropertyName("access_token")]
    public string AccessToken { get; set; }
}

public record RefreshInput
{
    [JsonPropertyName("grant_type")]
    public string GrantType { get; init; }

    [JsonPropertyName("refresh_token")]
    public string RefreshToken { get; init; }
}

public class TokenRepository : Repository<Token, RefreshInput>
{
    public TokenRepository() : base("https://api.example.test")
    {
    }

    protected override string Resource => "/oauth/old_token";

    public async Task<string> Refresh(string token)
    {
        var answer = await Create(new RefreshInput { GrantType = "refresh_token", RefreshToken = token }); // [refresh]
        return answer.AccessToken;
    }
}
