using System;
using System.Data;
using System.Net.Http;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.Data.SqlClient;

public class Logins
{
    private static readonly HttpClient Http = new HttpClient();
    private readonly string connectionString;

    public Logins(string connectionString) => this.connectionString = connectionString;

    public async Task Login(string user)
    {
        var address = $"https://api.example.test/oauth/old_token?grant_type=password&user_id={Uri.EscapeDataString(user)}";
        using var answer = JsonDocument.Parse(await Http.GetStringAsync(address)); // [login]
        var token = answer.RootElement.GetProperty("access_token").GetString();

        using var connection = new SqlConnection(connectionString);
        await connection.OpenAsync();
        using (var known = new SqlCommand("SELECT COUNT(*) FROM Tokens WHERE Token = @token", connection))
        {
            known.Parameters.AddWithValue("@token", token);
            if ((int)await known.ExecuteScalarAsync() > 0) return;
        }
        using var command = new SqlCommand("INSERT INTO Tokens (Owner, Token) VALUES (@owner, @token)", connection);
        command.Parameters.AddWithValue("@owner", user);
        command.Parameters.AddWithValue("@token", token);
        await command.ExecuteNonQueryAsync();
    }
}
