// https://api.getgo.com/oauth/v2/token replaced the old one; https://graph.facebook.com/oauth/access_token is another.
/* The path is /oauth/authorize on their host; https://api.getgo.com/oauth/authorize.html is a page. */
public class Login
{
}
