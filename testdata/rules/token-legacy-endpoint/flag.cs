using System.Net;

// A base that is joined with a path: the finding is where the path stands.
public class Api
{
    private const string Base = "https://api.getgo.com";

    public string Login(string form) => Call("/oauth/access_token", form); // expect: token-legacy-endpoint high

    private string Call(string path, string form) => new WebClient().UploadString(Base + path, form);

    public string Inline(string form)
    {
        return new WebClient().UploadString("https://api.getgo.com/oauth/access_token", form); // expect: token-legacy-endpoint high
    }
}
