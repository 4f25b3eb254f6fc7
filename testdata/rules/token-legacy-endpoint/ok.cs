using System.Net;

public class Api
{
    public string Target(string form) => new WebClient().UploadString("https://api.getgo.com/oauth/v2/token", form);

    // Another provider's, look-alikes, and the word as a key.
    public string Other(string form) => new WebClient().UploadString("https://graph.example.test/oauth/access_token", form);

    public string Alike(string form) => new WebClient().UploadString("https://api.getgo.com.evil.example/oauth/access_token", form);

    public string Key(dynamic answer) => answer["access_token"];
}
