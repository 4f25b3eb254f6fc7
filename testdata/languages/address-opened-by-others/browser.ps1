$Server = 'https://api.example.test'

class Desk {
    hidden [object]$browser
    hidden [hashtable]$settings

    Desk([object]$browser, [hashtable]$settings) {
        $this.browser = $browser
        $this.settings = $settings
    }

    [object] Login() {
        $address = "$script:Server/oauth/old_authorize?client_id=k-1&redirect_uri=$($this.settings.Back)"
        return $this.browser.Navigate($address) # [authorize]
    }
}
