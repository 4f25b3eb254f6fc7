import React from 'react';

export class Renew extends React.Component {
  state = { token: null };

  renew = () => {
    fetch('https://api.example.test/oauth/old_token', { // [refresh]
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token: this.props.refresh }),
    })
      .then((response) => response.json())
      .then(({ access_token: token }) => this.setState({ token }));
  };

  render() {
    return <button onClick={this.renew}>Renew</button>;
  }
}
