using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;

public readonly struct Result<T>
{
    public bool Ok { get; init; }
    public T Value { get; init; }
    public string Error { get; init; }

    public static Result<T> Success(T value) => new() { Ok = true, Value = value };

    public static Result<T> Failure(string error) => new() { Error = error };
}

public class Token
{
    [JsonPropertyName("access_token")]
    public string AccessToken { get; set; }
}

public class Exchange
{
    private static async Task<Result<T>> Post<T>(string path, Dictionary<string, string> fields)
    {
        try
        {
            var response = await new HttpClient().PostAsync($"https://api.example.test{path}", new FormUrlEncodedContent(fields));
            if (!response.IsSuccessStatusCode) return Result<T>.Failure("refused");
            return Result<T>.Success(await response.Content.ReadFromJsonAsync<T>());
        }
        catch (HttpRequestException e)
        {
            return Result<T>.Failure(e.Message);
        }
    }

    public static async Task<string> Run(string code)
    {
        var result = await Post<Token>("/oauth/old_token", new() { ["grant_type"] = "authorization_code", ["code"] = code }); // [code]
        if (!result.Ok) throw new InvalidOperationException(result.Error);
        return result.Value.AccessToken;
    }
}
