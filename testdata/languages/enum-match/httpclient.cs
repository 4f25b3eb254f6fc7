using System;
using System.Collections.Generic;
using System.Net.Http;

public enum Stage { Live, Test }

public static class Stages
{
    public static string Host(this Stage stage) => stage switch
    {
        Stage.Live => "https://api.example.test",
        Stage.Test => "https://test.example.test",
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };
}

public class Tokens
{
    public void Refresh(string old)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "refresh_token", ["refresh_token"] = old };
        new HttpClient().PostAsync(Stage.Live.Host() + "/oauth/old_token", new FormUrlEncodedContent(fields)); // [live]
    }
}
