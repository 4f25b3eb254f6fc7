using System;
using System.Data;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
using Dapper;

public class Granted
{
    [JsonPropertyName("access_token")]
    public string AccessToken { get; set; }
}

public class Logins
{
    private static readonly HttpClient Http = new HttpClient();
    private readonly IDbConnection database;

    public Logins(IDbConnection database) => this.database = database;

    public async Task Login(string user)
    {
        var address = "https://api.example.test/oauth/old_token?grant_type=password&user_id=" + Uri.EscapeDataString(user);
        var granted = await Http.GetFromJsonAsync<Granted>(address); // [login]
        await database.ExecuteAsync("UPDATE tokens SET token = @Token WHERE owner = @Owner", new { Token = granted.AccessToken, Owner = user });
    }
}
