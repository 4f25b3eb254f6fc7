/// <summary>
/// Logs in at https://api.getgo.com/oauth/authorize as before. expect: legacy-url-in-docs high
/// </summary>
public class Login
{
    // was: https://api.citrixonline.com/oauth/access_token expect: legacy-url-in-docs high
}
