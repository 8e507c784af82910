"""What Google's Lighthouse says of the built pages on its phone profile. This alone needs Node.js."""
