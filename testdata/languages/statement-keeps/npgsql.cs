using System.Collections.Generic;
using Newtonsoft.Json.Linq;
using Npgsql;
using NpgsqlTypes;
using RestSharp;

public class TokenTable
{
    private readonly NpgsqlDataSource source;

    public TokenTable(NpgsqlDataSource source)
    {
        this.source = source;
    }

    public void Login(string user)
    {
        var request = new RestRequest("/oauth/old_token", Method.GET);
        request.AddQueryParameter("grant_type", "password");
        request.AddQueryParameter("user_id", user);
        var answer = JObject.Parse(new RestClient("https://api.example.test").Execute(request).Content); // [login]

        using (var command = source.CreateCommand())
        {
            command.CommandText = "update tokens set token = @token where owner = @owner";
            command.Parameters.Add("@token", NpgsqlDbType.Text).Value = (string)answer["access_token"];
            command.Parameters.Add(new NpgsqlParameter("@owner", user));
            command.ExecuteNonQuery();
        }
    }
}
